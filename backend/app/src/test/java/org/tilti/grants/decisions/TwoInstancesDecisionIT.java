package org.tilti.grants.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tilti.testing.Actor.COORDINATOR;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.AtOnce;
import org.tilti.testing.Committee;
import org.tilti.testing.Database;
import org.tilti.testing.Eventually;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.Instances;

/** Two instances of the API on one database give out one budget as one would: for ten of 64, to the cent. */
class TwoInstancesDecisionIT {
    private static final String BUDGET_FOR_TEN = "10000.00";
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
    void sixtyFourApproversAtOnceLeaveTenGrantsOfACompetition() throws SQLException {
        var call = Committee.competition(BUDGET_FOR_TEN);

        approveAll(Committee.proposedAll(Committee.applications(call, 64)));

        assertTenGrants(call);
    }

    @Test
    void sixtyFourApproversAtOnceLeaveTheFirstTenWhereTheFirstAreAwarded() throws SQLException {
        var call = Committee.firstCome(BUDGET_FOR_TEN);
        var applications = Committee.applications(call, 64);

        approveAll(Committee.proposedAll(applications));

        assertTenGrants(call);
        assertEquals(0, Database.count("""
                select count(*) from grant_application a join call c on c.id = a.call_id
                 where c.slug = '%s' and a.state = 'APPROVED' and a.submitted_at > (select submitted_at
                       from grant_application where id = '%s')""".formatted(call.key(), applications.get(9).key())));
    }

    /** Of those nobody waits for another one: only the budget holds them back. */
    @Test
    void sixtyFourApproversAtOnceLeaveTenOfAReserveListWhereTheFirstAreAwarded() throws SQLException {
        var call = Committee.firstCome(BUDGET_FOR_TEN);
        var applications = Committee.applications(call, 64);
        Committee.reserved(applications);

        approveAll(Committee.proposedAll(applications));

        assertTenGrants(call);
    }

    @Test
    void aReserveListMovesUpByWhatTerminatedGrantsLeave() throws SQLException {
        var call = Committee.competition(BUDGET_FOR_TEN);
        var applications = Committee.applications(call, 20);
        approveAll(Committee.proposedAll(applications.subList(0, 10)));
        Committee.reserved(applications.subList(10, 20));
        var grants = applications.subList(0, 5).stream().map(TwoInstancesDecisionIT::grantOf).toList();

        AtOnce.send(5, i -> COORDINATOR.asks().baseUri(Instances.address(i)).header("If-Match", grants.get(i).etag())
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"No visit\", \"toReturn\": {\"amount\": \"0\", \"currency\": \"EUR\"}}")
                .post(grants.get(i).path() + "/terminate")).forEach(answer -> answer.then().statusCode(200));

        Eventually.ask(() -> approved(applications.subList(10, 15)), count -> count == 5);
        assertEquals(0, approved(applications.subList(15, 20)));
        assertEquals(15, grants(call, ""));
        assertEquals(10, grants(call, "and g.committed = 1000"));
    }

    /** All at once, and again as long as anybody is told to wait for somebody before or for a connection. */
    private static void approveAll(List<Thing> decisions) {
        var open = decisions;
        while (!open.isEmpty()) {
            var asked = open;
            var answers = AtOnce.send(asked.size(), i -> COORDINATOR.asks().baseUri(Instances.address(i))
                    .header("If-Match", asked.get(i).etag()).post(asked.get(i).path() + "/approve"));
            open = new ArrayList<>(IntStream.range(0, asked.size()).filter(i -> isToWait(answers.get(i)))
                    .mapToObj(asked::get).toList());
        }
    }

    private static boolean isToWait(Response answer) {
        if (answer.statusCode() == 200 || answer.statusCode() == 503) {
            return answer.statusCode() == 503;
        }
        var type = answer.jsonPath().getString("type");
        assertTrue(type.endsWith(":earlier-waits") || type.endsWith(":budget-exhausted"), answer.asString());
        return type.endsWith(":earlier-waits");
    }

    private static void assertTenGrants(Thing call) throws SQLException {
        assertEquals(10, grants(call, ""));
        assertEquals(BUDGET_FOR_TEN, COORDINATOR.asks().get(call.path() + "/budget").jsonPath().getString("awarded.amount"));
        assertEquals(10, Database.count("""
                select count(*) from grant_application a join call c on c.id = a.call_id
                 where c.slug = '%s' and a.state = 'APPROVED'""".formatted(call.key())));
        assertEquals(10, Database.count("""
                select count(*) from audit_entry e join grant_application a on a.id = e.subject_id
                  join call c on c.id = a.call_id where c.slug = '%s' and e.action = 'APPROVED'""".formatted(call.key())));
    }

    private static long grants(Thing call, String which) throws SQLException {
        return Database.count("""
                select count(*) from awarded_grant g join grant_application a on a.id = g.application_id
                  join call c on c.id = a.call_id where c.slug = '%s' %s""".formatted(call.key(), which));
    }

    private static long approved(List<Thing> applications) {
        return applications.stream().filter(one -> COORDINATOR.asks().get(one.path()).jsonPath().getString("state")
                .equals("APPROVED")).count();
    }

    private static Thing grantOf(Thing application) {
        try (var database = Database.connect(); var row = database.createStatement().executeQuery(
                "select id from awarded_grant where application_id = '" + application.key() + "'")) {
            row.next();
            var path = "/grants/" + row.getString(1);
            return new Thing(path, row.getString(1), COORDINATOR.asks().get(path).header("ETag"));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
