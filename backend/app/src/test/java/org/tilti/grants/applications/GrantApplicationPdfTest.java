package org.tilti.grants.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tilti.testing.Actor;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.GrantApplications;

/** An application as a file to keep. */
@QuarkusTest
class GrantApplicationPdfTest {
    private static Thing submitted;

    @BeforeAll
    static void handIn() {
        Given.theCast();
        submitted = Given.stepped(MUNICIPALITY, GrantApplications.written(MUNICIPALITY, GrantApplications.begun(),
                GrantApplications.answers().replace("To learn from each other", "1 < 2 & {x}: ķērās, їде")), "submit");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "en|Budget|3 × 500.00 EUR = 1,500.00 EUR|50.00 %|12 September 2099 – 15 September 2099|2 × Youth worker, Kutaisi City Hall",
        "lv|Tāme|3 × 500,00 EUR = 1 500,00 EUR|50,00 %|Delegācijas vizīte|Prasītais grants",
        "uk|Кошторис|3 × 500,00 EUR = 1 500,00 EUR|50,00 %|Візит делегації|Запитаний грант"})
    void saysWhatWasHandedInInTheLanguageOfTheReader(String said) throws IOException {
        var words = List.of(said.split("\\|"));
        var pdf = asPdf(MUNICIPALITY, submitted, words.getFirst());

        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertEquals(words.getFirst(), document.getDocumentCatalog().getLanguage());
            var text = new PDFTextStripper().getText(document).replace('\u00a0', ' ');
            for (var word : words.subList(1, words.size())) {
                assertTrue(text.contains(word), word + " in " + text);
            }
            assertTrue(text.contains("1 < 2 & {x}: ķērās, їде") && text.contains("GA-"), text);
        }
    }

    @Test
    void isOnlyForThoseWhoMayReadTheAnswers() {
        asPdf(MUNICIPALITY, submitted, "en").then().statusCode(200).contentType("application/pdf");
        asPdf(OTHER_MUNICIPALITY, submitted, "en").then().statusCode(404);
    }

    private static Response asPdf(Actor by, Thing application, String language) {
        return by.asks().accept("application/pdf").header("Accept-Language", language).get(application.path());
    }
}
