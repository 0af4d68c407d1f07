package org.tilti.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tilti.testing.Given.Thing;

/** Two people who act for no applicant, and grant calls whose applications, found eligible, wait for them. */
public final class Committee {
    /** To award less than what was asked for. */
    public static final String CUT = """
            {"kind": "AWARD", "amount": {"amount": "900.50", "currency": "EUR"}, "reason": "Too dear",
             "conditions": ["Tell the public"], "bonuses": ["youth"]}""";

    private static @Nullable Supplier<RequestSpecification> first;
    private static @Nullable Supplier<RequestSpecification> second;

    private Committee() {}

    /** A coordinator of test-league. */
    public static synchronized RequestSpecification first() {
        if (first == null) {
            first = Actor.person("test-first-" + Given.unique(), "coordinator", Actor.LEAGUE);
        }
        return first.get();
    }

    /** Another one. */
    public static synchronized RequestSpecification second() {
        if (second == null) {
            second = Actor.person("test-second-" + Given.unique(), "coordinator", Actor.LEAGUE);
        }
        return second.get();
    }

    /** Closed, without reviewers. */
    public static Thing competition(String budget) {
        return GrantCalls.published(unreviewed(budget).replace("2099-06-10", "2021-06-10"));
    }

    /** Open. */
    public static Thing firstCome(String budget) {
        return GrantCalls.published(unreviewed(budget).replace("COMPETITIVE", "FIRST_COME"));
    }

    /** The draft of a call that is open and has no reviewers. */
    public static String unreviewed(String budget) {
        return GrantCalls.draft("Mini-grants " + Given.unique()).replace("\"20000.00\"", "\"" + budget + "\"")
                .replace("\"minimumPoints\": 60, \"reviewers\": 2", "\"minimumPoints\": 0, \"reviewers\": 0")
                .replace("\"resultsFrom\": \"2099-08-01\", ", "");
    }

    /** Applications of as many new towns for 1,000.00 each, in the order of submission. */
    public static List<Thing> applications(Thing call, int count) {
        var towns = towns(count);
        return IntStream.range(0, count).mapToObj(i -> application(call, towns.get(i), "1000.00", "LV", i)).toList();
    }

    private static List<String> towns(int count) {
        var mark = Given.unique();
        var slugs = IntStream.range(0, count).mapToObj(i -> "town-" + i + "-" + mark).toList();
        Given.imported(slugs.stream().map("""
                {"slug": "%s", "type": "MUNICIPALITY", "name": {"en": "Town"}, "country": "LV"}"""::formatted)
                .collect(Collectors.joining(",", "{\"organisations\": [", "]}")));
        return slugs;
    }

    /** To award all of them, proposed by somebody else. */
    public static List<Thing> proposedAll(List<Thing> applications) {
        return insert(applications, "AWARD", "PROPOSED", "null, null");
    }

    /** All of them on the reserve list. */
    public static List<Thing> reserved(List<Thing> applications) {
        return insert(applications, "RESERVE", "APPROVED", "'{\"subject\": \"b\", \"name\": \"B\"}', now()");
    }

    private static List<Thing> insert(List<Thing> applications, String kind, String state, String settled) {
        var ids = applications.stream().map(one -> "'" + one.key() + "'").collect(Collectors.joining(","));
        execute("""
                insert into grant_decision (id, version, application_id, number, kind, state, amount, conditions, bonuses,
                                            proposed_by, proposed_at, settled_by, settled_at)
                select uuidv7(), 0, a.id, 1 + (select count(*) from grant_decision d where d.application_id = a.id), '%s', '%s',
                       '{"amount": "1000.00", "currency": "EUR"}', '{}', '{}', '{"subject": "a", "name": "A"}', now(), %s
                  from grant_application a where a.id in (%s)""".formatted(kind, state, settled, ids));
        return applications.stream().map(one -> latest(one)).toList();
    }

    private static Thing latest(Thing application) {
        try {
            return new Thing(application.path() + "/decisions/" + Database.count(
                    "select max(number) from grant_decision where application_id = '" + application.key() + "'"),
                    application.key(), "\"0.0\"");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Handed in by this organisation, with a partner of this country, at this minute of a day. */
    public static Thing application(Thing call, String applicant, String requested, String country, int minute) {
        return application(call, applicant, requested, country, minute, "en");
    }

    /** The same, written in this language. */
    public static Thing application(
            Thing call, String applicant, String requested, String country, int minute, String language) {
        var id = UUID.randomUUID();
        execute("""
                insert into grant_application (id, version, call_id, applicant_id, state, reference, answers, prefilled,
                                               sharing, created_at, updated_at)
                select '%1$s', 0, c.id, o.id, 'DRAFT', 'GA-' || '%1$s', '%4$s', '[]', '[]', now(), now()
                  from call c, organisation o where c.slug = '%2$s' and o.slug = '%3$s'"""
                .formatted(id, call.key(), applicant, answers(requested, country, language)));
        execute("""
                insert into grant_submission (id, application_id, number, at, content)
                values ('%1$s', '%1$s', 1, '2021-05-05T10:00:00Z', '{"answers": %2$s, "facts": {}, "outcomes": []}')"""
                .formatted(id, answers(requested, country, language)));
        execute("""
                update grant_application set state = 'UNDER_REVIEW', submission_id = id,
                       submitted_at = timestamptz '2021-05-05T10:00:00Z' + interval '%d minutes' where id = '%s'"""
                .formatted(minute, id));
        return new Thing("/grant-applications/" + id, id.toString(), "");
    }

    private static String answers(String requested, String country, String language) {
        return """
                {"title": "Visit of neighbours", "language": "%s", "themes": [], "requested": {"amount": "%s", "currency": "EUR"},
                 "partners": [{"name": "A partner", "country": "%s"}]}""".formatted(language, requested, country);
    }

    /** What the second one has proposed of it. */
    public static Thing proposed(Thing application, String draft) {
        var answer = second().contentType(ContentType.JSON).body(draft).post(application.path() + "/decisions");
        answer.then().statusCode(201);
        return new Thing(Thing.of(answer).path(), application.key(), answer.header("ETag"));
    }

    /** Of test-south. */
    public static Thing waiting() {
        return waiting(Actor.SOUTH);
    }

    /** Of test-north, which leads the project that calls too. */
    public static Thing waitingOfLead() {
        return waiting(Actor.NORTH);
    }

    private static Thing waiting(String applicant) {
        return application(competition("20000.00"), applicant, "1000.00", "LV", 1);
    }

    public static Thing proposed() {
        return proposed(waiting(), CUT);
    }

    public static Thing proposedOfLead() {
        return proposed(waitingOfLead(), CUT);
    }

    public static Thing decided() {
        return decided(waiting(), CUT);
    }

    public static Response approve(Thing decision) {
        return first().header("If-Match", decision.etag()).post(decision.path() + "/approve");
    }

    /** What two people have agreed on. */
    public static Thing decided(Thing application, String draft) {
        var decision = proposed(application, draft);
        var answer = approve(decision);
        answer.then().statusCode(200);
        return decision.after(answer);
    }

    public static void execute(String sql) {
        try (var database = Database.connect(); var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
