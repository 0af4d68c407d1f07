package org.tilti.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Given;

/** Anybody learns before any login whether they may answer a call, and why. */
@QuarkusTest
class EligibilityResourceTest {
    private static final String WORD = Given.unique();
    private static Given.Thing call;

    @BeforeAll
    static void aCallAndTowns() {
        Given.theCast();
        Given.imported("""
                {"organisations": [
                  {"slug": "town-%1$s", "type": "MUNICIPALITY", "name": {"en": "Town", "lv": "Pilsēta"}, "country": "LV",
                   "population": {"count": 27400, "year": 2024}, "capital": false, "memberOf": ["test-north"]},
                  {"slug": "former-%1$s", "type": "MUNICIPALITY", "name": {"en": "Former"}, "country": "LV",
                   "validTo": "2021-06-30", "successor": "town-%1$s"}]}""".formatted(WORD));
        call = Given.published(Given.created(COORDINATOR, Given.publishedProject().path() + "/calls",
                Given.call("Call " + WORD).replaceFirst("(?s)\"criteria.*", """
                        "criteria": [
                          {"kind": "COUNTRY", "side": "HOST", "countries": ["LV"]},
                          {"kind": "COUNTRY", "side": "SEEKER", "countries": ["UA"]},
                          {"kind": "POPULATION", "from": 400, "to": 50000}, {"kind": "NOT_CAPITAL"},
                          {"kind": "CONTACT_LANGUAGE", "languages": ["en", "uk"]},
                          {"kind": "DECLARATION", "code": "motivation",
                           "text": {"en": {"text": "We are willing"}, "lv": {"text": "Mēs vēlamies"}}}]}""")));
    }

    @Test
    void isToldCriterionByCriterionInTheirLanguage() {
        Body.assertIs("""
                {"organisation": {"slug": "town-%s", "name": {"text": "Pilsēta", "language": "lv"}}, "side": "HOST",
                 "verdict": "UNKNOWN", "outcomes": [
                  {"criterion": {"kind": "COUNTRY", "side": "HOST", "countries": ["LV"]}, "title": "Valsts: Latvija",
                   "outcome": "MET", "reason": "Tās valsts ir Latvija."},
                  {"criterion": {"kind": "POPULATION", "from": 400, "to": 50000},
                   "title": "No 400 līdz 50\u00a0000 iedzīvotājiem", "outcome": "MET",
                   "reason": "Iedzīvotāju skaits: 27\u00a0400 (2024)."},
                  {"criterion": {"kind": "NOT_CAPITAL"}, "title": "Nav galvaspilsēta", "outcome": "MET",
                   "reason": "Tā nav savas valsts galvaspilsēta."},
                  {"criterion": {"kind": "CONTACT_LANGUAGE", "languages": ["en", "uk"]},
                   "title": "Kontaktpersona, kas prot kādu no valodām: angļu vai ukraiņu", "outcome": "UNKNOWN",
                   "reason": "Profilā nav norādīta neviena valoda. To var papildināt ikviens, kas rīkojas organizācijas vārdā.",
                   "missing": "WORKING_LANGUAGES", "addedBy": "OFFICER"},
                  {"criterion": {"kind": "DECLARATION", "code": "motivation",
                                 "text": {"en": {"text": "We are willing", "state": "SOURCE"},
                                          "lv": {"text": "Mēs vēlamies", "state": "HUMAN"}}},
                   "title": "Mēs vēlamies", "outcome": "TO_DECLARE", "reason": "To jautās, kad atbildēsiet."}]}"""
                .formatted(WORD), ask("lv", "{\"organisation\": \"town-" + WORD + "\"}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "'country': 'LV', 'population': 399, 'capital': false | HOST | NOT_MET | Its population is 399: 1 too few.",
        "'country': 'UA', 'population': 50001, 'capital': false | SEEKER | NOT_MET | Its population is 50,001: 1 too many.",
        "'country': 'UA', 'population': 400, 'capital': true | SEEKER | NOT_MET | It is the capital of its country.",
        "'country': 'UA', 'population': 400, 'capital': false, 'languages': ['uk'], 'declared': ['motivation'] | SEEKER | MET | You have declared this.",
        "'country': 'SE', 'population': 400, 'capital': false | HOST | NOT_MET | Its country is Sweden."})
    void isAnsweredForFactsToo(String facts, String side, String verdict, String reason) {
        var answer = ask("en", "{\"facts\": {" + facts.replace('\'', '"') + "}}").then().statusCode(200).extract()
                .jsonPath();

        assertEquals(List.of(side, verdict, true), List.of(answer.getString("side"), answer.getString("verdict"),
                answer.getList("outcomes.reason").contains(reason)), answer.prettify());
    }

    @Test
    void factsOfTheQuestionCountBeforeThoseOfTheDirectory() {
        var answer = ask("en", """
                {"organisation": "town-%s", "side": "HOST", "facts": {"languages": ["en"], "declared": ["motivation"]}}"""
                .formatted(WORD)).jsonPath();

        assertEquals("MET", answer.getString("verdict"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{} | 422 |  | contradiction", "{'organisation': 'nobody'} | 422 | /organisation | unknown-organisation",
        "{'organisation': 'former-WORD'} | 422 | /organisation | exists-no-longer",
        "{'facts': {'population': -1}} | 422 | /facts/population | positive-or-zero",
        "{'facts': {'country': 'Latvia'}} | 422 | /facts/country | country",
        "{'facts': {'colour': 1}} | 400 | /facts/colour | unknown-field",
        "{'side': 'LEFT', 'facts': {}} | 400 | /side | one-of"})
    void isToldWhatCannotBeAsked(String question, int status, String pointer, String code) {
        var refused = ask("en", question.replace('\'', '"').replace("WORD", WORD));

        assertEquals(status, refused.statusCode());
        assertEquals(List.of(pointer == null ? "" : pointer, code), List.of(
                refused.jsonPath().getString("errors[0].pointer"), refused.jsonPath().getString("errors[0].code")));
    }

    @Test
    void theOpenCallsOfAnOrganisationSayWhyAndLeaveOutThoseThatAreNotOpen() {
        var upcoming = Given.upcomingCall();

        var found = ANONYMOUS.asks().get("/organisations/town-" + WORD + "/open-calls").jsonPath();

        assertEquals("UNKNOWN", found.getString("items.find { it.call.slug == '" + call.key() + "' }.eligibility.verdict"));
        assertEquals(false, found.getList("items.call.slug").contains(upcoming.key()));
    }

    @Test
    void aCoordinatorSeesHowManyQualifyAndWhomEachCriterionExcludes() {
        var country = "AD";
        Given.imported("""
                {"organisations": [
                  {"slug": "a-%1$s", "type": "MUNICIPALITY", "name": {"en": "A"}, "country": "AD", "capital": true,
                   "population": {"count": 500, "year": 2024}},
                  {"slug": "b-%1$s", "type": "MUNICIPALITY", "name": {"en": "B"}, "country": "AD", "capital": false,
                   "population": {"count": 5, "year": 2024}},
                  {"slug": "c-%1$s", "type": "MUNICIPALITY", "name": {"en": "C"}, "country": "AD", "capital": false,
                   "population": {"count": 500, "year": 2024}},
                  {"slug": "d-%1$s", "type": "MUNICIPALITY", "name": {"en": "D"}, "country": "AD", "capital": true}]}"""
                .formatted(WORD));

        var answer = preview("""
                {"criteria": [{"kind": "COUNTRY", "countries": ["%s"]}, {"kind": "POPULATION", "from": 400},
                              {"kind": "NOT_CAPITAL"}], "list": "NOT_MET", "of": 1}""".formatted(country));

        var all = answer.jsonPath().getInt("organisations");
        Body.assertIs("""
                {"organisations": %1$d, "together": {"met": 1, "notMet": %2$d, "unknown": 0, "toDeclare": 0},
                 "criteria": [
                  {"title": "Country: Andorra", "counts": {"met": 4, "notMet": %3$d, "unknown": 0, "toDeclare": 0},
                   "excludedByItAlone": %4$d},
                  {"title": "At least 400 inhabitants", "counts": %5$s, "excludedByItAlone": 1},
                  {"title": "Not the capital", "counts": %6$s, "excludedByItAlone": 2}],
                 "listed": %7$s}""".formatted(all, all - 1, all - 4,
                        answer.jsonPath().getInt("criteria[0].excludedByItAlone"),
                        json(answer, "criteria[1].counts"), json(answer, "criteria[2].counts"), json(answer, "listed")),
                answer);
        assertEquals(true, answer.jsonPath().getList("listed.slug").contains("b-" + WORD));
        assertEquals(false, answer.jsonPath().getList("listed.slug").contains("a-" + WORD));
    }

    @Test
    void aPreviewOfWhatIsNoCriterionIsRefused() {
        var refused = preview("{\"criteria\": [{\"kind\": \"NOT_CAPITAL\"}], \"list\": \"MET\", \"of\": 1}");

        assertEquals(List.of(422, "/of"), List.of(refused.statusCode(), refused.jsonPath().getString("errors[0].pointer")));
    }

    private static String json(Response answer, String path) {
        return new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(answer.jsonPath().get(path)).toString();
    }

    private static Response ask(String language, String question) {
        return Actor.ANONYMOUS.asks().header("Accept-Language", language).contentType(ContentType.JSON).body(question)
                .post(call.path() + "/eligibility");
    }

    private static Response preview(String question) {
        return COORDINATOR.asks().contentType(ContentType.JSON).body(question).post("/criteria/preview");
    }
}
