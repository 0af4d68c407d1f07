package org.tilti.partnerships.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Actor;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;

/** An answer as a file to keep. */
@QuarkusTest
class InterestPdfTest {
    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void saysWhatWasHandedInInTheLanguageOfTheReader() throws IOException {
        var interest = handedIn("Mūsu ģimnāzija ķērās pie šī žigli. Наша громада їде, щоб єднати ґрунтовно.");

        var latvian = asPdf(MUNICIPALITY, interest, "lv");
        var ukrainian = asPdf(MUNICIPALITY, interest, "uk");

        latvian.then().statusCode(200).contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + reference(interest) + ".pdf\"");
        assertTrue(text(latvian).contains("Kāpēc vajadzīgs partneris"), text(latvian));
        assertTrue(text(ukrainian).contains("Чому потрібен партнер"), text(ukrainian));
        for (var pdf : new Response[] {latvian, ukrainian}) {
            assertTrue(text(pdf).contains("Mūsu ģimnāzija ķērās pie šī žigli. Наша громада їде, щоб єднати ґрунтовно."),
                    text(pdf));
            assertTrue(text(pdf).contains(reference(interest)), text(pdf));
        }
    }

    @Test
    void canBeReadByScreenReaders() throws IOException {
        try (var document = Loader.loadPDF(asPdf(MUNICIPALITY, handedIn("Because"), "lv").asByteArray())) {
            assertEquals("lv", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("North", document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void takesWordsForWords() throws IOException {
        var interest = handedIn("1 < 2 & 3 > 2, {document.title} &amp; <");

        assertTrue(text(asPdf(MUNICIPALITY, interest, "en")).contains("1 < 2 & 3 > 2, {document.title} &amp; <"));
    }

    @Test
    void isOnlyForThoseWhoMayReadTheAnswer() {
        var draft = Given.draftInterest();

        asPdf(MUNICIPALITY, draft, "en").then().statusCode(200);
        asPdf(OTHER_MUNICIPALITY, draft, "en").then().statusCode(404);
    }

    @Test
    void isJsonForWhoeverTakesAnything() {
        MUNICIPALITY.asks().accept("*/*").get(Given.draftInterest().path()).then().contentType(ContentType.JSON);
    }

    private static Thing handedIn(String motivation) {
        var draft = Given.draftInterest();
        var answers = Given.interestAnswers().replace("We are curious", motivation);
        var written = MUNICIPALITY.asks().header("If-Match", draft.etag()).contentType(ContentType.JSON).body(answers)
                .put(draft.path());
        written.then().statusCode(200);
        return Given.stepped(MUNICIPALITY, draft.after(written), "submit");
    }

    private static Response asPdf(Actor by, Thing interest, String language) {
        return by.asks().accept("application/pdf").header("Accept-Language", language).get(interest.path());
    }

    private static String reference(Thing interest) {
        return MUNICIPALITY.asks().get(interest.path()).jsonPath().getString("reference");
    }

    /** In one line: where a paragraph wraps is nobody's business. */
    private static String text(Response pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertFalse(document.isEncrypted());
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
