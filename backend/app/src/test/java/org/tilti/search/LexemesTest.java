package org.tilti.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexemesTest {

    @ParameterizedTest
    @CsvSource({
        "pasvaldiba, pašvaldībām, lv",
        "pašvaldība, pašvaldībās, lv",
        "novads, novadiem, lv",
        "meeting, meetings, en",
        "municipality, municipalities, en",
        "громада, громадами, uk",
        "місто, містах, uk",
        "п’ять, п'ять, uk"})
    void aWordMeetsItsInflectedForms(String asked, String written, String language) {
        var query = SearchQuery.of(asked);

        assertTrue(Lexemes.of(written, language).stream().anyMatch(query::matches));
    }

    @ParameterizedTest
    @CsvSource({"Rīgas pašvaldībām, lv", "Мости довіри громад, uk", "Bridges of Trust, en", "Gemeinden und Städte, de"})
    void everyLexemeSaysWhereItsWordStood(String text, String language) {
        Lexemes.of(text, language).forEach(lexeme -> {
            var word = text.substring(lexeme.start(), lexeme.end());
            assertEquals(word.strip(), word);
            assertEquals(text.split(" ")[lexeme.position() - 1], word);
        });
    }

    @Property
    void noTextIsAFault(@ForAll @StringLength(max = 300) String text) {
        for (var language : java.util.List.of("lv", "en", "uk", "de")) {
            Lexemes.of(text, language).forEach(lexeme ->
                    assertTrue(0 <= lexeme.start() && lexeme.start() < lexeme.end() && lexeme.end() <= text.length()));
        }
    }
}
