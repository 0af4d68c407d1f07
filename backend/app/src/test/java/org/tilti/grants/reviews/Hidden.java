package org.tilti.grants.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.Reviews;

/** Holds that somebody can tell a review from none by nothing that is answered. */
final class Hidden {
    private Hidden() {}

    /** As if there were no such review: in every list, count, answer and refusal. */
    static void assertHidden(Actor from, Thing review, String call) {
        var none = new Thing("/reviews/" + UUID.randomUUID(), "", review.etag());
        assertEquals(refusal(from.asks().get(none.path())), refusal(from.asks().get(review.path())));
        assertEquals(refusal(Reviews.put(from, none, Reviews.SCORES)), refusal(Reviews.put(from, review, Reviews.SCORES)));
        for (var below : List.of("/give", "/conflict", "/discussion")) {
            var body = "{\"reason\": \"No\"}".replace("reason", below.equals("/discussion") ? "text" : "reason");
            assertEquals(refusal(Reviews.send(from.asks(), none, below, body)),
                    refusal(Reviews.send(from.asks(), review, below, body)));
        }
        assertEquals(refusal(from.asks().get(none.path() + "/discussion")),
                refusal(from.asks().get(review.path() + "/discussion")));
        var list = from.asks().get("/reviews?total=true&call=" + call);
        Body.assertIs("{\"items\": [], \"total\": 0}", list);
    }

    /** All of an answer but the address that was asked. */
    private static String refusal(Response answer) {
        assertEquals(404, answer.statusCode());
        assertNotEquals("", answer.asString());
        return answer.asString().replaceAll("/reviews/[0-9a-f-]{36}", "/reviews/…") + answer.headers().asList().stream()
                .filter(header -> !List.of("Date", "date").contains(header.getName())).map(Object::toString).toList();
    }
}
