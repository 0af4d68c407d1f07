package org.tilti.grants.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;
import static org.tilti.testing.Actor.SOUTH;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Committee;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;

/** What the applicant is told of a decision. */
@QuarkusTest
class DecisionLetterTest {
    private static final String RESERVE = "{\"kind\": \"RESERVE\"}";
    private static final String REFUSE = "{\"kind\": \"REFUSE\", \"reason\": \"Ēdināšana ir par dārgu. Харчування задороге.\"}";

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void isThereAsSoonAsTwoPeopleHaveDecided() {
        var application = Committee.waiting();
        var decision = Committee.proposed(application, Committee.CUT);
        OTHER_MUNICIPALITY.asks().get(application.path() + "/letter").then().statusCode(404);
        Committee.approve(decision);

        var letter = OTHER_MUNICIPALITY.asks().get(application.path() + "/letter").jsonPath();

        assertEquals(JsonPath.from("""
                {"outcome": "AWARD", "reference": "GA-%s", "title": "Visit of neighbours",
                 "requested": {"amount": "1000.00", "currency": "EUR"}, "amount": {"amount": "900.50", "currency": "EUR"},
                 "reason": "Too dear", "conditions": ["Tell the public"], "decidedAt": "%s", "language": "en"}"""
                .formatted(application.key(), letter.getString("decidedAt"))).getMap(""), letter.getMap(""));
    }

    @Test
    void saysWhyNothingIsAwarded() {
        var application = Committee.waiting();
        Committee.decided(application, REFUSE);

        var letter = OTHER_MUNICIPALITY.asks().get(application.path() + "/letter").jsonPath();

        assertEquals("REFUSE", letter.getString("outcome"));
        assertEquals("Ēdināšana ir par dārgu. Харчування задороге.", letter.getString("reason"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "AWARD   | lv | Granta piešķiršana    | ir piešķirts grants. Tas ir mazāks, nekā prasījāt | 900,50 EUR",
        "AWARD   | en | Award of a grant      | is awarded a grant. It is less than you asked for | 900.50 EUR",
        "AWARD   | uk | Надання гранту        | надано грант. Він менший, ніж ви просили          | 900,50 EUR",
        "RESERVE | lv | Vieta rezerves sarakstā | ir šī konkursa rezerves sarakstā. Grantu tam piešķirs | 1 000,00 EUR",
        "RESERVE | en | A place on the reserve list | is on the reserve list of this call. It is awarded | 1,000.00 EUR",
        "RESERVE | uk | Місце в резервному списку | у резервному списку цього конкурсу. Грант за нею  | 1 000,00 EUR",
        "REFUSE  | lv | Grants nav piešķirts  | Ēdināšana ir par dārgu. Харчування задороге.      | 1 000,00 EUR",
        "REFUSE  | en | No grant is awarded   | We are sorry to tell you                          | 1,000.00 EUR",
        "REFUSE  | uk | Грант не надано       | На жаль, за заявкою                               | 1 000,00 EUR",
    })
    void isALetterInTheLanguageOfTheApplicationWhateverTheReaderPrefers(
            DecisionKind outcome, String language, String title, String sentence, String money) throws IOException {
        var application = written(language);
        Committee.decided(application, switch (outcome) {
            case AWARD -> Committee.CUT;
            case RESERVE -> RESERVE;
            case REFUSE -> REFUSE;
        });

        var pdf = asPdf(application);

        pdf.then().statusCode(200).contentType("application/pdf").header("Content-Disposition",
                "attachment; filename=\"GA-" + application.key() + "-" + outcome.name().toLowerCase() + ".pdf\"");
        for (var said : new String[] {title, sentence, money, "Visit of neighbours"}) {
            assertTrue(text(pdf).contains(said), said + " is not in: " + text(pdf));
        }
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertEquals(language, document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void takesALanguageThatTheApplicantWorksInWhenTheApplicationHasAnother() {
        var application = written("de");
        Committee.decided(application, RESERVE);

        assertEquals("en", OTHER_MUNICIPALITY.asks().get(application.path() + "/letter").jsonPath().getString("language"));
        Committee.execute("update organisation set working_languages = '{fr,uk}' where slug = 'test-south'");
        assertEquals("uk", OTHER_MUNICIPALITY.asks().get(application.path() + "/letter").jsonPath().getString("language"));
        Committee.execute("update organisation set working_languages = '{}' where slug = 'test-south'");
    }

    @Test
    void isOnlyForThoseWhoReadTheApplication() {
        var application = Committee.waiting();
        Committee.decided(application, RESERVE);

        MUNICIPALITY.asks().get(application.path() + "/letter").then().statusCode(404);
        OTHER_MUNICIPALITY.asks().accept("*/*").get(application.path() + "/letter").then().contentType(ContentType.JSON);
    }

    @Test
    void goesWithAnApplicationThatIsTakenBack() {
        var application = Committee.waiting();
        Committee.decided(application, RESERVE);
        var seen = OTHER_MUNICIPALITY.asks().get(application.path()).header("ETag");

        OTHER_MUNICIPALITY.asks().header("If-Match", seen).post(application.path() + "/withdraw").then().statusCode(200);

        OTHER_MUNICIPALITY.asks().get(application.path() + "/letter").then().statusCode(404);
    }

    private static Thing written(String language) {
        return Committee.application(Committee.competition("20000.00"), SOUTH, "1000.00", "LV", 1, language);
    }

    private static Response asPdf(Thing application) {
        return OTHER_MUNICIPALITY.asks().accept("application/pdf").header("Accept-Language", "fr")
                .get(application.path() + "/letter");
    }

    private static String text(Response pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
