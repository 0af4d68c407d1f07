package org.tilti.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;

/** Things that a test needs to be there, made through the API by those who may. */
public final class Given {
    /** The code of a theme that is there. */
    public static final String THEME = "test-theme";

    private static boolean cast;

    private Given() {}

    /** A thing under its address, at the version last seen. */
    public record Thing(String path, String key, String etag) {
        public static Thing of(Response response) {
            var path = response.header("Location").replaceAll(".*/api/v1", "");
            return new Thing(path, path.substring(path.lastIndexOf('/') + 1), response.header("ETag"));
        }

        /** The same after a change. */
        public Thing after(Response response) {
            return new Thing(path, key, response.header("ETag"));
        }
    }

    /** The organisations for which people act, and a theme. */
    public static synchronized void theCast() {
        if (cast) {
            return;
        }
        imported("""
                {"themes": [{"code": "%s", "name": {"en": "Test theme", "lv": "Testa tēma"}, "position": 1}],
                 "organisations": [
                   {"slug": "test-north", "type": "ASSOCIATION", "name": {"en": "North"}, "country": "LV"},
                   {"slug": "test-south", "type": "ASSOCIATION", "name": {"en": "South"}, "country": "UA"},
                   {"slug": "test-league", "type": "ASSOCIATION", "name": {"en": "League"}, "country": "LV"}]}"""
                .formatted(THEME));
        cast = true;
    }

    /** Imports the file as the administrator. */
    public static Response imported(String file) {
        var response = Actor.ADMINISTRATOR.asks().contentType(ContentType.JSON).body(file).post("/imports");
        response.then().statusCode(200);
        return response;
    }

    /** A project that can be published, led by one organisation, under a title of its own. */
    public static String project(String title, String lead) {
        return """
                {"title": {"en": {"text": "%s"}}, "summary": {"en": {"text": "In short"}},
                 "goal": {"en": {"text": "To test"}}, "themes": ["test-theme"], "countries": ["LV"],
                 "period": {"from": "2021-09-01", "to": "2022-02-28", "precision": "SEASON"},
                 "participants": [{"organisation": "%s", "role": "LEAD"}]}""".formatted(title, lead);
    }

    public static String activity(String title) {
        return """
                {"type": "FORUM", "title": {"en": {"text": "%s"}},
                 "period": {"from": "2021-10-05", "to": "2021-10-06", "precision": "DAY"}}""".formatted(title);
    }

    /** A call that can be published and then is open. */
    public static String call(String title) {
        return """
                {"kind": "PARTNERSHIP", "title": {"en": {"text": "%s"}}, "summary": {"en": {"text": "In short"}},
                 "opensAt": "2021-05-03T06:00:00Z", "closesAt": "2099-06-10T20:59:59Z", "zone": "Europe/Riga",
                 "languages": ["en"], "themes": ["test-theme"],
                 "criteria": [{"kind": "POPULATION", "from": 400, "to": 50000}]}""".formatted(title);
    }

    public static String organisation(String name) {
        return """
                {"type": "MUNICIPALITY", "name": {"en": {"text": "%s"}}, "country": "LV"}""".formatted(name);
    }

    public static String theme(String name) {
        return """
                {"name": {"en": {"text": "%s"}}, "position": 9000}""".formatted(name);
    }

    public static Thing draftProject() {
        theCast();
        return created(Actor.COORDINATOR, "/projects", project("Project " + unique(), Actor.NORTH));
    }

    public static Thing publishedProject() {
        return published(draftProject());
    }

    public static Thing draftActivityOf(Thing project) {
        return created(Actor.COORDINATOR, project.path() + "/activities", activity("Activity " + unique()));
    }

    public static Thing draftCallOf(Thing project) {
        return created(Actor.COORDINATOR, project.path() + "/calls", call("Call " + unique()));
    }

    /** A call that opens in the far future. */
    public static Thing upcomingCall() {
        return published(created(Actor.COORDINATOR, publishedProject().path() + "/calls",
                call("Call " + unique()).replace("2021-05-03", "2098-05-03")));
    }

    public static Thing openCall() {
        return published(draftCallOf(publishedProject()));
    }

    public static Thing anOrganisation() {
        return created(Actor.ADMINISTRATOR, "/organisations", organisation("Organisation " + unique()));
    }

    /** The organisation for which most actors act, as it is now. */
    public static Thing north() {
        theCast();
        return new Thing("/organisations/test-north", Actor.NORTH,
                Actor.ANONYMOUS.asks().get("/organisations/test-north").header("ETag"));
    }

    public static Thing aTheme() {
        var code = "theme-" + unique();
        var response = Actor.ADMINISTRATOR.asks().contentType(ContentType.JSON).body(theme("Theme " + code))
                .put("/themes/" + code);
        response.then().statusCode(201);
        return Thing.of(response);
    }

    /** A partnership of test-north with an organisation of its own, that goes on. */
    public static Thing aPartnership() {
        theCast();
        return created(Actor.MUNICIPALITY, "/partnerships", partnership(anOrganisation().key()));
    }

    /** The same, proposed: only matches make such. */
    public static Thing aProposal() {
        theCast();
        var partner = anOrganisation().key();
        var proposal = Proposals.between(Actor.NORTH, partner);
        return new Thing("/partnerships/" + proposal, proposal.toString(),
                Actor.MUNICIPALITY.asks().get("/partnerships/" + proposal).header("ETag"));
    }

    public static String partnership(String partner) {
        return """
                {"parties": [{"organisation": "test-north"}, {"organisation": "%s"}],
                 "since": {"date": "2003-05-17", "precision": "YEAR", "orEarlier": true}}""".formatted(partner);
    }

    /** What test-north answers to an open call, not handed in yet. */
    public static Thing draftInterest() {
        return created(Actor.MUNICIPALITY, "/expressions-of-interest",
                "{\"call\": \"%s\", \"organisation\": \"test-north\"}".formatted(openCallForAnybody().key()));
    }

    public static Thing submittedInterest() {
        var draft = draftInterest();
        var written = Actor.MUNICIPALITY.asks().header("If-Match", draft.etag()).contentType(ContentType.JSON)
                .body(interestAnswers()).put(draft.path());
        written.then().statusCode(200);
        return stepped(Actor.MUNICIPALITY, draft.after(written), "submit");
    }

    /** Complete answers. */
    public static String interestAnswers() {
        return """
                {"motivation": {"text": "We are curious", "language": "en"}, "themes": ["test-theme"],
                 "languages": ["en"], "contact": {"function": "Officer"}}""";
    }

    public static Thing openCallForAnybody() {
        return published(created(Actor.COORDINATOR, publishedProject().path() + "/calls",
                call("Call " + unique()).replaceFirst("(?s),\\s*\"criteria.*", "}")));
    }

    /** The project, activity or call once everybody may see it. */
    public static Thing published(Thing draft) {
        return stepped(draft, "publish");
    }

    /** The project or activity after a step of its life. */
    public static Thing stepped(Thing thing, String step) {
        return stepped(Actor.COORDINATOR, thing, step);
    }

    public static Thing stepped(Actor by, Thing thing, String step) {
        var response = by.asks().header("If-Match", thing.etag()).post(thing.path() + "/" + step);
        response.then().statusCode(200);
        return thing.after(response);
    }

    /** Created by this actor, who may. */
    public static Thing created(Actor by, String path, String body) {
        var response = by.asks().contentType(ContentType.JSON).body(body).post(path);
        response.then().statusCode(201);
        return Thing.of(response);
    }

    /** Letters and digits that no other thing has in its name. */
    public static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
