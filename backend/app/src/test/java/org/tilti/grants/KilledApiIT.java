package org.tilti.grants;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;
import static org.tilti.testing.Database.count;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.AwardedGrants;
import org.tilti.testing.Committee;
import org.tilti.testing.Database;
import org.tilti.testing.Eventually;
import org.tilti.testing.Files;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.GrantApplications;
import org.tilti.testing.GrantCalls;
import org.tilti.testing.Instances;
import org.tilti.testing.Reviews;

/**
 * The API is killed in the midst of grants that are lived from the call to the close, as often as
 * {@code -Dtilti.test.kills=100} says: nothing that was answered is lost, nothing is half done, and whoever asks again
 * with the same key gets on.
 */
class KilledApiIT {
    private static final int KILLS = Integer.getInteger("tilti.test.kills", 5);
    private static final int AT_ONCE = 4;
    private static final int MOST_REQUESTS_BETWEEN = 30;
    private static final String STORY = "CREATED CHANGED SUBMITTED TAKEN_TO_REVIEW CHECKED APPROVED AWARDED ACCEPTED "
            + "PLANNED PAID CLAIMED ACCEPTED CHANGED SUBMITTED PAID CLOSED";

    private static Instances instances;

    private final Persistently line = new Persistently();
    private final Random random = new Random();

    @BeforeAll
    static void start() {
        instances = Instances.start(1);
        Given.theCast();
        Committee.first();
        Committee.second();
    }

    @AfterAll
    static void stop() {
        instances.close();
    }

    @Test
    void nothingAnsweredIsLostAndNothingIsHalfDone() throws Exception {
        var project = GrantCalls.project().path();
        var goOn = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var lives = IntStream.range(0, AT_ONCE).mapToObj(i -> threads.submit(() -> {
                var applications = new ArrayList<Thing>();
                while (goOn.get()) {
                    applications.add(liveOne(project));
                }
                return applications;
            })).toList();
            for (int kill = 0; kill < KILLS && lives.stream().noneMatch(Future::isDone); kill++) {
                awaitSomeRequests();
                instances.kill(0);
                assertNothingHalfDone();
                instances.startAgain(0);
            }
            goOn.set(false);
            assertAllThere(project, all(lives));
        }
        System.out.printf("%d kills, %d requests, %d of them unanswered%n", KILLS, line.asked(), line.unanswered());
    }

    /** A call of its own, an application to it, and what comes of it until the grant is closed. */
    private Thing liveOne(String project) {
        var call = line.created(COORDINATOR::asks, project + "/calls",
                Committee.unreviewed("20000.00").replace("COMPETITIVE", "FIRST_COME"));
        call = line.stepped(COORDINATOR::asks, call, "publish", "");
        var application = line.created(OTHER_MUNICIPALITY::asks, "/grant-applications",
                "{\"call\": \"%s\", \"applicant\": \"test-south\"}".formatted(call.key()));
        application = line.written(OTHER_MUNICIPALITY::asks, application, "", GrantApplications.answers(),
                now -> now.getString("answers.requested.amount").equals("1000.00"));
        application = line.stepped(OTHER_MUNICIPALITY::asks, application, "submit", "");
        application = line.stepped(Committee::first, application, "check", Reviews.check());
        var decision = line.created(Committee::second, application.path() + "/decisions", "{\"kind\": \"AWARD\"}");
        line.stepped(Committee::first, decision, "approve", "");

        var grant = grantOf(call);
        grant = line.stepped(OTHER_MUNICIPALITY::asks, grant, "accept", "");
        grant = line.written(COORDINATOR::asks, grant, "/instalments", AwardedGrants.PLAN,
                now -> now.getList("file.instalments").size() == 2);
        grant = line.stepped(COORDINATOR::asks, grant, "instalments/1/pay", "{\"paidOn\": \"2026-01-15\"}");
        grant = line.stepped(OTHER_MUNICIPALITY::asks, grant, "costs", AwardedGrants.cost(receipt(), "2000.00"));
        grant = line.stepped(COORDINATOR::asks, grant, "costs/1/accept", "");
        grant = line.written(OTHER_MUNICIPALITY::asks, grant, "/report", AwardedGrants.REPORT,
                now -> now.getInt("file.report.peopleReached") == 240);
        grant = line.stepped(OTHER_MUNICIPALITY::asks, grant, "report/submit", "");
        grant = line.stepped(COORDINATOR::asks, grant, "instalments/2/pay", "{\"paidOn\": \"2026-02-15\"}");
        line.stepped(COORDINATOR::asks, grant, "close", "");
        return application;
    }

    private static List<Thing> all(List<Future<ArrayList<Thing>>> lives) throws InterruptedException, ExecutionException {
        var all = new ArrayList<Thing>();
        for (var life : lives) {
            all.addAll(life.get());
        }
        return all;
    }

    private Thing grantOf(Thing call) {
        var id = line.ask(COORDINATOR::asks, asks -> asks.get("/grants?call=" + call.key())).jsonPath()
                .getString("items[0].id");
        var answer = line.ask(COORDINATOR::asks, asks -> asks.get("/grants/" + id));
        return new Thing("/grants/" + id, id, answer.header("ETag"));
    }

    private String receipt() {
        var id = UUID.randomUUID();
        var answer = line.ask(OTHER_MUNICIPALITY::asks, asks -> asks.queryParams("organisation", "test-south", "name", "receipt.pdf")
                .contentType("application/octet-stream").body(Files.PDF).put("/documents/" + id));
        assertTrue(answer.statusCode() == 201 || answer.statusCode() == 200, answer.asString());
        return id.toString();
    }

    /** Of what was begun nothing is missing, and nothing is there twice. */
    private static void assertAllThere(String project, List<Thing> applications) throws SQLException {
        var slug = project.substring(project.lastIndexOf('/') + 1);
        var ofProject = """
                 from call c join project p on p.id = c.project_id
                 join grant_application a on a.call_id = c.id left join awarded_grant g on g.application_id = a.id
                 where p.slug = '%s'""".formatted(slug);
        var ids = applications.stream().map(Thing::key).collect(Collectors.joining("', '", "('", "')"));
        var begun = applications.size();
        assertEquals(begun, count("select count(*) from call c join project p on p.id = c.project_id where p.slug = '"
                + slug + "'"));
        assertEquals(begun, count("select count(*)" + ofProject));
        assertEquals(begun, count("select count(*)" + ofProject + " and a.id in " + ids
                + " and g.state = 'CLOSED' and g.paid = 1000 and g.committed = 1000"));
        assertEquals(Set.of(STORY), Database.texts("""
                select distinct (select string_agg(e.action, ' ' order by e.id) from audit_entry e
                                  where e.subject_id in (a.id, g.id))""" + ofProject));
        for (var receipt : Database.texts("select g.costs -> 0 ->> 'receipt'" + ofProject)) {
            assertArrayEquals(Files.PDF, OTHER_MUNICIPALITY.asks().get("/documents/" + receipt + "/content").asByteArray());
        }
    }

    /** As many as chance says, and then some thousandths of a second: in the midst of whatever is going on. */
    private void awaitSomeRequests() {
        var enough = line.asked() + random.nextInt(MOST_REQUESTS_BETWEEN);
        Eventually.ask(line::asked, asked -> asked >= enough);
        LockSupport.parkNanos(random.nextLong(TimeUnit.MILLISECONDS.toNanos(50)));
    }

    /** Each part of what one step does is there with its other parts, at any moment. */
    private static void assertNothingHalfDone() throws SQLException {
        assertEquals(0, count("""
                select count(*) from grant_application a
                 where (a.state = 'DRAFT') <> (not exists (select from grant_submission s where s.application_id = a.id))
                    or (select count(*) from audit_entry e where e.subject_id = a.id and e.action = 'SUBMITTED')
                       <> (select count(*) from grant_submission s where s.application_id = a.id)
                    or (a.state = 'APPROVED') <> exists (select from awarded_grant g where g.application_id = a.id)
                    or (a.state = 'APPROVED') <> exists (select from grant_decision d where d.application_id = a.id
                                                         and d.kind = 'AWARD' and d.state = 'APPROVED')"""), "applications");
        assertEquals(0, count("""
                select count(*) from awarded_grant g
                 where (select count(*) from audit_entry e where e.subject_id = g.id and e.action = 'PAID')
                       <> jsonb_array_length(jsonb_path_query_array(g.instalments, '$[*] ? (@.state == "PAID")'))
                    or (g.state = 'CLOSED') <> exists (select from audit_entry e where e.subject_id = g.id
                                                       and e.action = 'CLOSED')
                    or g.paid <> (select coalesce(sum(cast(i -> 'paid' ->> 'amount' as numeric)), 0)
                                    from jsonb_array_elements(g.instalments) i)"""), "grants");
        assertEquals(0, count("""
                select count(*) from awarded_grant g, jsonb_array_elements(g.costs) c
                 where not exists (select from stored_document d where d.id = cast(c ->> 'receipt' as uuid) and d.holder = g.id)"""),
                "receipts");
    }
}
