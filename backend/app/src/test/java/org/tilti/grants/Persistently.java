package org.tilti.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tilti.testing.Eventually;
import org.tilti.testing.Given.Thing;

/**
 * Asks as a careful client does whose line breaks: the same again, with the same key, until there is an answer. The
 * version that the last answer told is sent with the next step, so an answer that was given and then forgotten is
 * found out.
 */
final class Persistently {
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong unanswered = new AtomicLong();

    /** How many requests were sent so far. */
    long asked() {
        return asked.get();
    }

    /** To how many of them nothing came back. */
    long unanswered() {
        return unanswered.get();
    }

    Thing created(Supplier<RequestSpecification> by, String path, String body) {
        return Thing.of(post(by, path, null, body, 201));
    }

    Thing stepped(Supplier<RequestSpecification> by, Thing thing, String step, String body) {
        return thing.after(post(by, thing.path() + "/" + step, thing.etag(), body, 200));
    }

    private Response post(Supplier<RequestSpecification> by, String path, @Nullable String version, String body, int expected) {
        var key = UUID.randomUUID();
        var answer = ask(() -> {
            var request = by.get().header("Idempotency-Key", key);
            if (version != null) {
                request.header("If-Match", version);
            }
            if (!body.isEmpty()) {
                request.contentType(ContentType.JSON).body(body);
            }
            return request;
        }, request -> request.post(path));
        assertEquals(expected, answer.statusCode(), answer.asString());
        return answer;
    }

    /** Replaces what is written there. That has no key: who is told of a newer version looks whether it is their own. */
    Thing written(Supplier<RequestSpecification> by, Thing thing, String below, String body, Predicate<JsonPath> isOurs) {
        var before = unanswered.get();
        var answer = ask(() -> by.get().header("If-Match", thing.etag()).contentType(ContentType.JSON).body(body),
                request -> request.put(thing.path() + below));
        if (answer.statusCode() == 412 && unanswered.get() > before) {
            answer = ask(by, request -> request.get(thing.path()));
            assertTrue(isOurs.test(answer.jsonPath()), answer.asString());
        }
        assertEquals(200, answer.statusCode(), answer.asString());
        return thing.after(answer);
    }

    /** Until there is an answer, other than that somebody is at it still or that nobody can be now. */
    Response ask(Supplier<RequestSpecification> by, Function<RequestSpecification, Response> sent) {
        return Eventually.ask(() -> once(by, sent), answer -> answer != null && answer.statusCode() != 503
                && !(answer.statusCode() == 409 && answer.asString().contains(":request-in-flight")));
    }

    private @Nullable Response once(Supplier<RequestSpecification> by, Function<RequestSpecification, Response> sent) {
        try {
            asked.incrementAndGet();
            return sent.apply(by.get());
        } catch (Exception failed) {
            if (failed instanceof IOException) {
                unanswered.incrementAndGet();
                return null;
            }
            throw failed;
        }
    }
}
