package org.tilti.partnerships.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.COORDINATOR;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tilti.testing.AtOnce;
import org.tilti.testing.Database;
import org.tilti.testing.Eventually;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.Instances;
import org.tilti.testing.Matches;
import org.tilti.testing.Towns;

/** Two instances of the API on one database match and take answers to proposals as one would; one of them is gone at the end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstancesMatchIT {
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

    /** Places were made fewer after the release. */
    /** More than once: without its guard the race is lost only now and then. */
    @RepeatedTest(5)
    void twoAcceptancesForTheLastPlaceLeaveOnePartnership() throws SQLException {
        var towns = Towns.of(2, 2);
        var call = towns.acceptedCall(List.of(Given.interestAnswers()));
        var run = Matches.run("{\"call\": \"%s\"}".formatted(call));
        Matches.released(run);
        var rows = COORDINATOR.asks().get("/proposals?run=" + run.key()).jsonPath();
        var proposals = Stream.of(0, 1).map(i -> "/proposals/" + rows.getString("items[%d].id".formatted(i)))
                .map(path -> new Thing(path, "", COORDINATOR.asks().get(path).header("ETag"))).toList();
        var halfway = Stream.of(0, 1).map(i -> proposals.get(i).after(
                accept(towns, 0, proposals.get(i), rows.getString("items[%d].host.slug".formatted(i))))).toList();
        execute("update call set host_places = 1 where slug = '%s'".formatted(call));

        var answers = AtOnce.send(2, i -> accept(towns, i, halfway.get(i),
                rows.getString("items[%d].seeker.slug".formatted(i))));

        assertEquals(1, AtOnce.count(answers, 200));
        assertEquals(1, AtOnce.count(answers, 409));
        assertEquals(1, Database.count("""
                select count(*) from proposal q join call c on c.id = q.call_id join partnership p on p.id = q.partnership_id
                 where c.slug = '%s' and q.state = 'AGREED' and p.state = 'AGREED'""".formatted(call)));
    }

    @Test
    void aRunIsCancelledThroughTheOtherInstance() throws SQLException {
        var run = Given.created(COORDINATOR, "/match-runs", "{\"call\": \"%s\"}".formatted(largeCall()));
        begun(run, 1);

        COORDINATOR.asks().baseUri(Instances.address(1)).header("If-Match", run.etag()).post(run.path() + "/cancel")
                .then().statusCode(200);

        Eventually.ask(() -> tasks(), none -> none == 0);
        assertEquals("CANCELLED", COORDINATOR.asks().get(run.path()).jsonPath().getString("work.state"));
        assertEquals(0, Database.count("select count(*) from match_pair where run_id = '%s'".formatted(run.key())));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void theOtherInstanceTakesARunOverWhenTheFirstIsKilled() throws SQLException {
        var run = Given.created(COORDINATOR, "/match-runs", "{\"call\": \"%s\"}".formatted(largeCall()));
        begun(run, 1);

        instances.kill(0);

        var done = Eventually.ask(() -> ask(run, 1),
                answer -> answer.jsonPath().getString("work.state").equals("DONE"));
        assertEquals(300, done.jsonPath().getInt("result.pairs"));
        assertEquals(300, Database.count("select count(*) from match_pair where run_id = '%s'".formatted(run.key())));
    }

    private static void begun(Thing run, int instance) {
        Eventually.ask(() -> ask(run, instance), answer -> answer.jsonPath().getString("work.state").equals("RUNNING"));
    }

    private static Response ask(Thing run, int instance) {
        return COORDINATOR.asks().baseUri(Instances.address(instance)).get(run.path());
    }

    private static Response accept(Towns towns, int instance, Thing proposal, String organisation) {
        return towns.officer().get().baseUri(Instances.address(instance)).header("If-Match", proposal.etag())
                .contentType(ContentType.JSON).body("{\"organisation\": \"%s\"}".formatted(organisation))
                .post(proposal.path() + "/accept");
    }

    /** An open call with 300 accepted hosts and 900 accepted seekers: seconds for an instance that has just started. */
    private static String largeCall() throws SQLException {
        var call = Given.openCallForAnybody().key();
        execute("""
                insert into organisation (id, version, slug, type, name, country, population, population_year,
                                          working_languages, created_at, updated_at)
                select uuidv7(), 0, '%1$s-' || i, 'MUNICIPALITY',
                       jsonb_build_object('en', jsonb_build_object('text', 'Town ' || i, 'state', 'SOURCE')),
                       case when i <= 300 then 'LV' else 'UA' end, 400 + i * 37, 2024, '{en}', now(), now()
                  from generate_series(1, 1200) i""".formatted(call));
        execute("""
                insert into expression_of_interest (id, version, call_id, organisation_id, side, state, answers, prefilled,
                                                    submitted_at, notes, created_at, updated_at)
                select uuidv7(), 0, c.id, o.id, case o.country when 'LV' then 'HOST' else 'SEEKER' end, 'ACCEPTED',
                       '{"themes": ["test-theme"], "languages": ["en"]}', '[]', now(), '[]', now(), now()
                  from call c join organisation o on o.slug like c.slug || '-%%' where c.slug = '%s'""".formatted(call));
        return call;
    }

    private static long tasks() {
        try {
            return Database.count("select count(*) from scheduled_tasks where execution_time < now()");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var database = Database.connect(); var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
