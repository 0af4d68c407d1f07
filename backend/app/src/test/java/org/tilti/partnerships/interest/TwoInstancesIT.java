package org.tilti.partnerships.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tilti.testing.Actor.MUNICIPALITY;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Actor;
import org.tilti.testing.AtOnce;
import org.tilti.testing.Database;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.Instances;

/** Two instances of the API on one database hand in answers as one would. */
class TwoInstancesIT {
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
        var draft = Given.draftInterest();
        var written = MUNICIPALITY.asks().header("If-Match", draft.etag()).contentType(ContentType.JSON)
                .body(Given.interestAnswers()).put(draft.path());
        var key = Given.unique();

        var answers = AtOnce.send(200, i -> MUNICIPALITY.asks().baseUri(Instances.address(i))
                .header("If-Match", written.header("ETag")).header("Idempotency-Key", key).post(draft.path() + "/submit"));

        var made = answers.stream().filter(answer -> answer.statusCode() == 200).map(Response::asString).toList();
        assertEquals(1, made.stream().distinct().count());
        assertEquals(200, made.size() + AtOnce.count(answers, 409) + AtOnce.count(answers, 503));
        assertEquals(1, Database.count("select count(*) from audit_entry where action = 'SUBMITTED' and subject_key = '"
                + draft.key() + "'"));
    }

    @Test
    void fiveHundredSubmitsAroundADeadlineSplitByTheDatabasesClock() throws SQLException {
        var slugs = IntStream.range(0, 500).mapToObj(i -> "n" + i + "-" + Given.unique()).toList();
        Given.imported(slugs.stream().map("""
                {"slug": "%s", "type": "MUNICIPALITY", "name": {"en": "N"}, "country": "LV"}"""::formatted)
                .collect(Collectors.joining(",", "{\"organisations\": [", "]}")));
        var system = Actor.systemFor("test-many-" + Given.unique(), slugs);
        var call = Given.openCallForAnybody();
        var drafts = each(500, i -> draft(system, call, slugs.get(i)));

        closeIn(call, "1500 milliseconds");
        var answers = each(500, i -> system.get().baseUri(Instances.address(i)).header("If-Match", drafts.get(i).etag())
                .post(drafts.get(i).path() + "/submit"));

        var inTime = AtOnce.count(answers, 200);
        assertEquals(500, inTime + answers.stream().filter(answer -> answer.statusCode() == 409
                && answer.jsonPath().getString("type").endsWith("deadline-passed")).count());
        assertTrue(inTime > 0 && inTime < 500, inTime + " were in time");
        assertEquals(inTime, submitted(call, "e.submitted_at < c.closes_at"));
        assertEquals(0, submitted(call, "e.submitted_at >= c.closes_at"));
    }

    private static Thing draft(Supplier<RequestSpecification> system, Thing call, String organisation) {
        var created = system.get().contentType(ContentType.JSON).body("{\"call\": \"%s\", \"organisation\": \"%s\"}"
                .formatted(call.key(), organisation)).post("/expressions-of-interest");
        created.then().statusCode(201);
        var draft = Thing.of(created);
        return draft.after(system.get().header("If-Match", draft.etag()).contentType(ContentType.JSON)
                .body(Given.interestAnswers()).put(draft.path()));
    }

    /** Through eight threads, spread over three seconds and more. */
    private static <T> List<T> each(int times, IntFunction<T> what) {
        try (var threads = Executors.newScheduledThreadPool(8)) {
            return IntStream.range(0, times).mapToObj(i -> threads.schedule(() -> what.apply(i), 6L * i,
                    TimeUnit.MILLISECONDS)).toList().stream().map(result -> {
                        try {
                            return result.get();
                        } catch (ExecutionException failed) {
                            throw new AssertionError(failed.getCause());
                        } catch (InterruptedException interrupted) {
                            Thread.currentThread().interrupt();
                            throw new IllegalStateException(interrupted);
                        }
                    }).toList();
        }
    }

    private static void closeIn(Thing call, String interval) throws SQLException {
        try (var database = Database.connect(); var statement = database.createStatement()) {
            statement.executeUpdate("update call set closes_at = clock_timestamp() + interval '%s' where slug = '%s'"
                    .formatted(interval, call.key()));
        }
    }

    private static long submitted(Thing call, String when) throws SQLException {
        return Database.count("""
                select count(*) from expression_of_interest e join call c on c.id = e.call_id
                 where c.slug = '%s' and e.state = 'SUBMITTED' and %s""".formatted(call.key(), when));
    }
}
