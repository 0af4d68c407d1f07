package org.tilti.grants.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.MUNICIPALITY;

import io.restassured.response.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.AtOnce;
import org.tilti.testing.Database;
import org.tilti.testing.Given;
import org.tilti.testing.GrantApplications;
import org.tilti.testing.Instances;

/** Two instances of the API on one database take an application in once. */
class TwoInstancesGrantIT {
    private static Instances instances;

    @BeforeAll
    static void start() {
        instances = Instances.start(2);
        Given.theCast();
    }

    @AfterAll
    static void stop() {
        instances.close();
    }

    @Test
    void twoHundredIdenticalSubmitsMakeOne() throws SQLException {
        var draft = GrantApplications.complete();
        var key = Given.unique();

        var answers = AtOnce.send(200, i -> MUNICIPALITY.asks().baseUri(Instances.address(i))
                .header("If-Match", draft.etag()).header("Idempotency-Key", key).post(draft.path() + "/submit"));

        var made = answers.stream().filter(answer -> answer.statusCode() == 200).map(Response::asString).toList();
        assertEquals(1, made.stream().distinct().count());
        assertEquals(200, made.size() + AtOnce.count(answers, 409) + AtOnce.count(answers, 503));
        assertOne(draft.key());
    }

    /** As when somebody clicks on two screens: no key tells that it is the same. */
    @Test
    void twoHundredSubmitsWithoutAKeyMakeOne() throws SQLException {
        var draft = GrantApplications.complete();

        var answers = AtOnce.send(200, i -> MUNICIPALITY.asks().baseUri(Instances.address(i))
                .header("If-Match", draft.etag()).post(draft.path() + "/submit"));

        assertEquals(1, AtOnce.count(answers, 200));
        assertEquals(199, AtOnce.count(answers, 409) + AtOnce.count(answers, 412) + AtOnce.count(answers, 503));
        assertOne(draft.key());
    }

    private static void assertOne(String application) throws SQLException {
        assertEquals(1, Database.count("select count(*) from grant_submission where application_id = '" + application + "'"));
        assertEquals(1, Database.count("select count(*) from audit_entry where action = 'SUBMITTED' and subject_key = '"
                + application + "'"));
    }
}
