package org.tilti.partnerships.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Database;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.Imports;

/** From the checked rows into the register, and what becomes of the file. */
@QuarkusTest
class EnterImportTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void judgesTheRowsAgainWhenTheyAreEntered() {
        var partner = Given.anOrganisation().key();
        var file = Imports.checked(MUNICIPALITY,
                Imports.csv("test-north", partner) + "test-north," + Given.anOrganisation().key() + "\n");
        Given.created(MUNICIPALITY, "/partnerships", Given.partnership(partner));

        var entered = Imports.entered(MUNICIPALITY, file);

        var is = MUNICIPALITY.asks().get(entered.path()).jsonPath();
        assertEquals("ENTERED", is.getString("state"));
        assertEquals(List.of("UNCHANGED", "CREATED"), outcomes(entered));
        MUNICIPALITY.asks().header("If-Match", entered.etag()).post(entered.path() + "/enter").then().statusCode(409);
        MUNICIPALITY.asks().header("If-Match", entered.etag()).post(entered.path() + "/cancel").then().statusCode(409);
        MUNICIPALITY.asks().header("If-Match", file.etag()).post(entered.path() + "/cancel").then().statusCode(412);
    }

    @Test
    void writesNothingWhenARowHasComeToBeRefused() throws SQLException {
        var word = "Twin" + Given.unique();
        organisation(word.toLowerCase(), word, "LV");
        var partner = Given.anOrganisation().key();
        var nameOf = ANONYMOUS.asks().get("/organisations/" + partner).jsonPath().getString("name.en.text");
        var file = Imports.checked(MUNICIPALITY, Imports.csv("test-north", partner) + "test-north," + word + "\n");
        assertEquals(List.of("CREATED", "CREATED"), outcomes(file));
        organisation(word.toLowerCase() + "-2", word, "UA");

        var refused = Imports.entered(MUNICIPALITY, file);

        assertEquals("CHECKED", MUNICIPALITY.asks().get(refused.path()).jsonPath().getString("state"));
        assertEquals(List.of("CREATED", "REFUSED"), outcomes(refused));
        assertEquals(0, Database.count("select count(*) from partnership where name_en like '%" + nameOf + "%'"));
    }

    @Test
    void isForgottenAfterThirtyDays() throws SQLException {
        var file = Imports.checked(MUNICIPALITY, Imports.csv("test-north", "test-south"));
        try (var database = Database.connect(); var statement = database.createStatement()) {
            statement.executeUpdate("update partnership_import set created_at = now() - interval '31 days' where id = '"
                    + file.key() + "'");
        }
        Imports.sent(MUNICIPALITY, Imports.csv("test-north", "test-south"));

        MUNICIPALITY.asks().get(file.path()).then().statusCode(404);
        assertEquals(0, Database.count("select count(*) from background_work where subject_id = '" + file.key() + "'"));
    }

    private static void organisation(String slug, String name, String country) {
        Given.imported("""
                {"organisations": [{"slug": "%s", "type": "NGO", "name": {"en": "%s"}, "country": "%s"}]}"""
                .formatted(slug, name, country));
    }

    private static List<String> outcomes(Thing file) {
        return MUNICIPALITY.asks().get(file.path() + "/rows").jsonPath().getList("items.outcome");
    }
}
