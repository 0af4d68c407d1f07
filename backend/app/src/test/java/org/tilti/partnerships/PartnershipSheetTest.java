package org.tilti.partnerships;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tilti.testing.Actor.ADMINISTRATOR;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tilti.sheets.Sheets;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;

/** Lists as somebody opens them in a spreadsheet. */
@QuarkusTest
class PartnershipSheetTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void hasInCsvWhatTheFiltersSelectInTheReadersLanguage() {
        var partner = organisation("=HYPERLINK(A1) " + Given.unique());
        var name = ANONYMOUS.asks().get(partner.path()).jsonPath().getString("name.en.text");
        var id = Given.created(MUNICIPALITY, "/partnerships", Given.partnership(partner.key())
                .replaceFirst("\\{", "{\"themes\": [\"test-theme\"], ")).key();
        var years = LocalDate.of(2003, 12, 31).until(LocalDate.now()).getYears();

        var sheet = ANONYMOUS.asks().header("Accept", "text/csv").header("Accept-Language", "lv")
                .get("/partnerships?limit=1&organisation=" + partner.key());

        sheet.then().statusCode(200);
        assertEquals("\uFEFF1. partneris,1. partnera valsts,2. partneris,2. partnera valsts,Citi partneri,Stāvoklis,Kopš,"
                + "Beigusies,\"Gadi, vismaz\",\"Gadi, ne vairāk kā\",Zināma no,Tēmas,Pēdējās izmaiņas (UTC),"
                + "Identifikators\r\nNorth,LV,'" + name + ",LV,,Aktīva,<=2003,," + years + ",,Reģistrs,Testa tēma,@,"
                + id + "\r\n", sheet.asString().replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "@"));
        assertEquals("attachment; filename=\"partnerships.csv\"", sheet.header("Content-Disposition"));
        assertEquals(List.of("text/csv;charset=UTF-8", "lv"),
                List.of(sheet.contentType(), sheet.header("Content-Language")));
    }

    @Test
    void hasTheSameInXlsx() throws IOException {
        var partner = organisation("@name " + Given.unique());
        Given.created(MUNICIPALITY, "/partnerships", Given.partnership(partner.key()));
        var name = ANONYMOUS.asks().get(partner.path()).jsonPath().getString("name.en.text");

        var file = ANONYMOUS.asks().header("Accept", Sheets.XLSX_TYPE).get("/partnerships?organisation=" + partner.key());

        assertTrue(file.header("Content-Disposition").endsWith(".xlsx\""));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.asByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertEquals(List.of("Partner 1", "Country 1"), List.of(rows.get(0).getCellText(0), rows.get(0).getCellText(1)));
            assertEquals(List.of("North", name, "Active", "<=2003"), List.of(rows.get(1).getCellText(0),
                    rows.get(1).getCellText(2), rows.get(1).getCellText(5), rows.get(1).getCellText(6)));
            assertEquals(2, rows.size());
        }
    }

    @Test
    void showsProposalsOnlyToThoseWhoSeeThemInTheList() {
        var proposal = Given.aProposal();
        var partner = MUNICIPALITY.asks().get(proposal.path()).jsonPath().getString("parties[1].organisation.slug");

        for (var actor : List.of(MUNICIPALITY, ANONYMOUS)) {
            assertEquals(actor == MUNICIPALITY, actor.asks().header("Accept", "text/csv")
                    .get("/partnerships?organisation=" + partner).asString().contains(proposal.key()), actor.label());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/partnerships", "/organisations", "/projects"})
    void isAnswered304AsLongAsNothingHasChanged(String list) {
        for (var format : List.of("text/csv", Sheets.XLSX_TYPE, "application/json")) {
            var tag = ANONYMOUS.asks().header("Accept", format).get(list).then().statusCode(200)
                    .contentType(format).extract().header("ETag");
            ANONYMOUS.asks().header("Accept", format).header("If-None-Match", tag).get(list).then().statusCode(304);
        }
        ANONYMOUS.asks().header("Accept", "*/*").get(list).then().contentType(ContentType.JSON);
        ANONYMOUS.asks().header("Accept", "image/png").get(list).then().statusCode(406);
        ANONYMOUS.asks().header("Accept", "text/csv").get(list + "?colour=red").then().statusCode(400);
    }

    private static Thing organisation(String name) {
        return Given.created(ADMINISTRATOR, "/organisations", Given.organisation(name));
    }
}
