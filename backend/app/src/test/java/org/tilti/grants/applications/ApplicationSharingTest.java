package org.tilti.grants.applications;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_ASSOCIATION;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Committee;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.GrantApplications;
import org.tilti.testing.Reviews;

/** With whom an application can be shared, and what they may do with it. */
@QuarkusTest
class ApplicationSharingTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @ParameterizedTest
    @CsvSource({"VIEW, 403, 403", "COMMENT, 201, 403", "EDIT, 201, 200"})
    void eachDoesWhatItIsSharedFor(String level, int comment, int edit) {
        for (var with : List.of("\"organisation\": \"test-south\"", "\"person\": \"test-other-municipality\"")) {
            var draft = shared("{%s, \"level\": \"%s\"}".formatted(with, level));

            OTHER_MUNICIPALITY.asks().get(draft.path()).then().statusCode(200)
                    .body("answers.title", equalTo("Youth councils")).body("sharing.size()", equalTo(1));
            assertEquals(comment, comment(OTHER_MUNICIPALITY, draft).statusCode());
            OTHER_MUNICIPALITY.asks().get(draft.path() + "/comments").then().statusCode(200);
            step(OTHER_MUNICIPALITY, draft, "submit").then().statusCode(403);
            share(OTHER_MUNICIPALITY, draft, "").then().statusCode(403);
            delete(OTHER_MUNICIPALITY, draft).then().statusCode(403);
            assertEquals(edit, GrantApplications.put(OTHER_MUNICIPALITY, draft, "{}").statusCode());
            assertEquals(1, OTHER_MUNICIPALITY.asks().get("/grant-applications?total=true&call="
                    + OTHER_MUNICIPALITY.asks().get(draft.path()).jsonPath().getString("call.slug"))
                    .jsonPath().getInt("total"));
        }
    }

    @Test
    void aPersonItIsSharedWithIsNotTheirWholeOrganisation() {
        var draft = shared("{\"person\": \"test-other-municipality\", \"level\": \"EDIT\"}");

        OTHER_ASSOCIATION.asks().get(draft.path()).then().statusCode(404);
        share(MUNICIPALITY, draft, "").then().statusCode(200).body("sharing", empty());
        OTHER_MUNICIPALITY.asks().get(draft.path()).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'level': 'VIEW'} | /sharing/0 organisation-or-person",
        "{'organisation': 'test-south', 'person': 'x', 'level': 'VIEW'} | /sharing/0 organisation-or-person",
        "{'organisation': 'test-north', 'level': 'VIEW'} | /sharing/0/organisation itself",
        "{'organisation': 'nobody', 'level': 'VIEW'} | /sharing/0/organisation unknown-organisation",
        "{'person': 'x', 'level': 'VIEW'}, {'person': 'x', 'level': 'EDIT'} | /sharing/1 repeated"})
    void isNotSharedWithJustAnybody(String with, String place) {
        assertEquals(List.of(place), places(share(MUNICIPALITY, GrantApplications.begun(), with.replace('\'', '"'))));
    }

    @Test
    void endsWithTheDecision() {
        var call = Committee.firstCome("20000.00");
        var draft = GrantApplications.written(MUNICIPALITY, GrantApplications.begun(MUNICIPALITY, call.key()),
                GrantApplications.answers());
        var shared = draft.after(share(MUNICIPALITY, draft, "{\"organisation\": \"test-south\", \"level\": \"VIEW\"}"));
        Committee.decided(Reviews.checked(Given.stepped(MUNICIPALITY, shared, "submit")), "{\"kind\": \"AWARD\"}");

        assertEquals(Set.of("GRANT_APPLICATION"), kindsInHistory(OTHER_MUNICIPALITY, draft));
        assertEquals(Set.of("GRANT_APPLICATION", "GRANT"), kindsInHistory(MUNICIPALITY, draft));
    }

    private static Set<String> kindsInHistory(Actor reader, Thing application) {
        return Set.copyOf(Body.texts(reader.asks().get(application.path() + "/history"), "subject.kind"));
    }

    private static Thing shared(String with) {
        var draft = GrantApplications.complete();
        var shared = share(MUNICIPALITY, draft, with);
        shared.then().statusCode(200);
        return draft.after(shared);
    }

    private static Response share(Actor by, Thing application, String with) {
        return by.asks().header("If-Match", application.etag()).contentType(ContentType.JSON)
                .body("{\"sharing\": [" + with + "]}").put(application.path() + "/sharing");
    }

    private static Response comment(Actor by, Thing application) {
        return by.asks().contentType(ContentType.JSON).body(GrantApplications.comment())
                .post(application.path() + "/comments");
    }

    private static Response step(Actor by, Thing application, String step) {
        return by.asks().header("If-Match", application.etag()).post(application.path() + "/" + step);
    }

    private static Response delete(Actor by, Thing application) {
        return by.asks().header("If-Match", application.etag()).delete(application.path());
    }

    private static List<String> places(Response refused) {
        return refused.jsonPath().getList("errors", Map.class).stream()
                .map(error -> error.get("pointer") + " " + error.get("code")).toList();
    }
}
