package org.tilti.partnerships.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.sheets.Sheets;
import org.tilti.testing.Given;

/** Files that are refused at once, each with the place named. */
@QuarkusTest
class WrongFilesTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Partner 1,Colour,Partner 2/a,b,c | /rows/1/Colour unknown-column There is no meaning for the column Colour.",
        "Partner 1,State/a,Active | /rows/1 missing-columns These columns are needed: Partner 1, Partner 2.",
        "Partner 1,Partner 2,Partner 1/a,b,c | /rows/1/Partner 1 repeated This stands here twice.",
        "Partner 1,Partner 2 | /rows no-rows There is no row below the headings.",
        "Partner 1,Partner 2/,/ | /rows no-rows There is no row below the headings.",
        "Partner 1,Partner 2/a,b/a,b,c | /rows/3 no-heading Column 3 has no heading, but something stands in it.",
        "Partner 1,Partner 2/a,\u0001b | /rows/2 control-character This contains a control character."})
    void namesTheColumnOrTheRow(String file, String refusal) {
        assertRefused(refusal, csv(file.replace("/", "\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void namesWhatIsTooLong() {
        assertRefused("/rows/20001 too-many-rows-to-import A file holds at most 20,000 rows. Divide it.", csv(
                IntStream.range(0, 20_000).mapToObj(i -> "a,b").collect(Collectors.joining("\n", "Partner 1,Partner 2\n", ""))
                        .getBytes(StandardCharsets.UTF_8)));
        assertRefused("/rows/2 too-long-cell A cell holds at most 2,000 characters.",
                csv(("Partner 1,Partner 2\n" + "a".repeat(2001)).getBytes(StandardCharsets.UTF_8)));
        MUNICIPALITY.asks().contentType("text/csv").body(new byte[10 * 1024 * 1024 + 1]).post("/partnership-imports")
                .then().statusCode(413);
    }

    @Test
    void namesWhatIsNotText() {
        assertRefused("/rows not-utf-8 This is not UTF-8. Save the file as “CSV UTF-8”, or as XLSX.",
                csv("Partner 1,Partner 2\nKuldīga,b".getBytes(Charset.forName("windows-1257"))));
        csv("Partner 1,Partner 2\n\"a".getBytes(StandardCharsets.UTF_8)).then().statusCode(422);
        MUNICIPALITY.asks().contentType("application/json").body("{}").post("/partnership-imports").then().statusCode(415);
        MUNICIPALITY.asks().contentType("text/csv").body("Partner 1,Partner 2\na,b".getBytes(StandardCharsets.UTF_8))
                .queryParam("name", "<b>").post("/partnership-imports").then().statusCode(400);
    }

    @Test
    void namesTheFormulaInASheet() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", null)) {
            var sheet = workbook.newWorksheet("Sheet");
            sheet.value(0, 0, "Partner 1");
            sheet.value(0, 1, "Partner 2");
            sheet.formula(1, 1, "A1");
        }

        assertRefused("/rows/2 formula In B2 stands a formula or a fault. Replace it by its value.", xlsx(out.toByteArray()));
    }

    @Test
    void doesNotUnpackWhatOnlyLooksSmall() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 250; i++) {
                zip.write(new byte[1_000_000]);
            }
        }
        var refusal = "/rows not-xlsx This is not an XLSX file that can be read. Save it again from your spreadsheet programme.";

        assertRefused(refusal, xlsx(out.toByteArray()));
        assertRefused(refusal, xlsx("Partner 1,Partner 2\na,b".getBytes(StandardCharsets.UTF_8)));
        assertRefused(refusal, xlsx(new byte[0]));
    }

    private static Response csv(byte[] content) {
        return MUNICIPALITY.asks().contentType("text/csv").body(content).post("/partnership-imports");
    }

    private static Response xlsx(byte[] content) {
        return MUNICIPALITY.asks().contentType(Sheets.XLSX_TYPE).body(content).post("/partnership-imports");
    }

    private static void assertRefused(String refusal, Response answer) {
        answer.then().statusCode(422);
        var errors = answer.jsonPath();
        assertEquals(refusal, String.join(" ", errors.getString("errors[0].pointer"), errors.getString("errors[0].code"),
                errors.getString("errors[0].message")));
        assertEquals(1, errors.getList("errors").size());
    }
}
