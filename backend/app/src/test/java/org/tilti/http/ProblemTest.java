package org.tilti.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ADMINISTRATOR;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Given;

/** Every refusal is a problem after RFC 9457 in the caller's language. */
@QuarkusTest
class ProblemTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "lv | Nav atrasts | Šajā adresē nav nekā, ko jūs drīkstētu redzēt.",
        "en | Not found | There is nothing at this address that you may see.",
        "uk | Не знайдено | За цією адресою немає нічого, що ви можете бачити.",
        "de, uk;q=0.5 | Не знайдено | За цією адресою немає нічого, що ви можете бачити.",
        "de | Not found | There is nothing at this address that you may see."})
    void speaksTheCallersLanguage(String asked, String title, String detail) {
        var answer = ANONYMOUS.asks().header("Accept-Language", asked).get("/projects/nothing");

        Body.assertIs("""
                {"type": "urn:problem-type:tilti:not-found", "title": "%s", "status": 404, "detail": "%s",
                 "instance": "/api/v1/projects/nothing"}""".formatted(title, detail), answer);
        answer.then().header("Content-Type", startsWith("application/problem+json"))
                .header("Vary", containsString("Accept-Language"));
    }

    @Test
    void namesEveryPlaceInTheCallersLanguage() {
        Body.assertIs("""
                {"type": "urn:problem-type:tilti:invalid-content", "title": "Частину вмісту неможливо прийняти",
                 "status": 422, "detail": "Кількість місць, які треба виправити: 2. Нічого не збережено.",
                 "instance": "/api/v1/organisations",
                 "errors": [{"pointer": "/country", "code": "country", "message": "Використовуйте код ISO 3166-1, наприклад UA."},
                            {"pointer": "/name/en/text", "code": "required", "message": "Це треба заповнити."}]}""",
                ADMINISTRATOR.asks().header("Accept-Language", "uk").contentType(ContentType.JSON).body("""
                        {"type": "NGO", "name": {"en": {"text": " "}}, "country": "XX"}""").post("/organisations")
                        .then().statusCode(422).extract().response());
    }

    @Test
    void namesAnUnknownParameterAndThoseThatThereAre() {
        var answer = ANONYMOUS.asks().get("/themes?colour=red&limit=5");

        Body.assertIs("""
                {"type": "urn:problem-type:tilti:invalid-parameters", "title": "A parameter cannot be accepted",
                 "status": 400, "detail": "One parameter needs to be corrected.", "instance": "/api/v1/themes",
                 "errors": [{"parameter": "colour", "code": "unknown-parameter",
                             "message": "There is no such parameter. There are: limit, after, total."}]}""", answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects?status=GREAT", "projects?from=yesterday", "projects?to=2021-02-30", "projects?sdg=one",
        "projects?sort=colour", "projects?editable=maybe", "projects?role=KING", "projects?total=1",
        "activities?type=PARTY", "activities?online=perhaps", "activities?sort=-title", "organisations?type=CLUB",
        "organisations?current=2", "organisations?participating=", "search?kind=THEME&q=a", "themes?limit=ten",
        "projects?limit=1&limit=2", "projects?q=%00", "projects?participant=%00"})
    void namesTheParameterThatIsWrong(String address) {
        var answer = ANONYMOUS.asks().urlEncodingEnabled(false).get("/" + address);

        answer.then().statusCode(400);
        assertEquals(Set.of(address.replaceAll(".*\\?|=.*", "")),
                new TreeSet<>(answer.jsonPath().getList("errors.parameter", String.class)));
    }

    @Test
    void asksForALoginAndSaysHow() {
        ANONYMOUS.asks().get("/me").then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("urn:problem-type:tilti:unauthenticated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
    void refusesATokenThatKeycloakDidNotSign(String token) {
        ANONYMOUS.asks().header("Authorization", "Bearer " + token).get("/me").then().statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/projects/a/b/c", "/activities/not-an-id", "/me/too", "/projects/%3Cb%3E",
        "/organisations/nobody", "/themes/none", "/"})
    void saysThatThereIsNothing(String path) {
        ANONYMOUS.asks().urlEncodingEnabled(false).get(path).then().statusCode(404)
                .body("type", equalTo("urn:problem-type:tilti:not-found"));
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /projects, GET POST", "PUT, /search, GET", "POST, /me, GET", "PATCH, /themes/test-theme, GET PUT",
        "POST, /projects/test-project, DELETE GET PUT", "GET, /imports, POST"})
    void saysWhichMethodsAnAddressTakes(String method, String path, String allowed) {
        var answer = ADMINISTRATOR.asks().request(method, path);

        answer.then().statusCode(405).body("type", equalTo("urn:problem-type:tilti:method-not-allowed"));
        var named = new TreeSet<>(Set.of(answer.header("Allow").split(", ?")));
        named.removeAll(Set.of("HEAD", "OPTIONS"));
        assertEquals(allowed, String.join(" ", named));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml"})
    void refusesAContentTypeItDoesNotTake(String type) {
        COORDINATOR.asks().header("Content-Type", type).body("x").post("/projects").then().statusCode(415)
                .body("type", equalTo("urn:problem-type:tilti:unsupported-media-type"));
    }

    @Test
    void refusesAFormatItCannotGive() {
        ANONYMOUS.asks().accept("application/xml").get("/projects").then().statusCode(406)
                .body("type", equalTo("urn:problem-type:tilti:not-acceptable"));
    }

    @Test
    void refusesABodyOfTenMegabytesBeforeReadingIt() {
        COORDINATOR.asks().contentType(ContentType.JSON).body("{\"title\": \"" + "a".repeat(10_000_000))
                .post("/projects").then().statusCode(413).body("type", equalTo("urn:problem-type:tilti:too-large"));
    }

    @Test
    void saysHowMuchIsLeft() {
        var answer = ANONYMOUS.asks().get("/themes");

        assertEquals(answer.header("RateLimit-Limit"), "1000000");
        assertEquals(1, Integer.signum(Integer.parseInt(answer.header("RateLimit-Remaining"))));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    }

    @ParameterizedTest
    @CsvSource({"lv, lv", "uk-UA, uk", "fr, en"})
    void saysInWhichLanguageItSpeaks(String asked, String spoken) {
        ANONYMOUS.asks().header("Accept-Language", asked).get("/projects").then().statusCode(200)
                .header("Content-Language", spoken);
    }

    @Test
    void tellsWhoMaySeeButNotDoSo() {
        var project = Given.publishedProject();

        Actor.OTHER_COORDINATOR.asks().header("If-Match", project.etag()).post(project.path() + "/unpublish").then()
                .statusCode(403).body("detail", equalTo(
                        "You may see this, but your role or organisation may not do it."));
    }
}
