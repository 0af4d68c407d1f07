package org.tilti.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tilti.testing.Actor.ANONYMOUS;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Body;

@QuarkusTest
@TestProfile(TooManyRequestsTest.OneAMinute.class)
class TooManyRequestsTest {

    @Test
    void areRefusedWithTheSecondsToWait() {
        var last = IntStream.range(0, 2).mapToObj(i -> ANONYMOUS.asks().get("/themes")).toList().getLast();

        Body.assertIs("""
                {"type": "urn:problem-type:tilti:too-many-requests", "title": "Too many requests", "status": 429,
                 "detail": "Wait as long as the header Retry-After says.",
                 "instance": "/api/v1/themes"}""", last);
        var seconds = Integer.parseInt(last.header("Retry-After"));
        assertTrue(seconds > 0 && seconds <= 60, last.header("Retry-After"));
        assertEquals("0", last.header("RateLimit-Remaining"));
    }

    /** One request a minute. */
    public static class OneAMinute implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tilti.limits.requests-a-minute", "1");
        }
    }
}
