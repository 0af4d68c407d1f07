package org.tilti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferredLanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "lv | lv",
        "en;q=0.3, uk;q=0.9 | uk",
        "uk-UA, en | uk",
        "de, fr;q=0.5 | en",
        "de, lv;q=0.1 | lv",
        "* | en",
        "'' | en"})
    void theProductSpeaksTheBestOfItsLanguagesThatIsAskedFor(String header, String spoken) {
        assertEquals(spoken, PreferredLanguages.from(header).ofInterface());
    }

    @Test
    void contentIsShownInAnyLanguageAskedFor() {
        assertEquals(List.of("de", "lv"), PreferredLanguages.from("de-AT, lv;q=0.5").codes());
    }

    @Test
    void withoutAWishItIsEnglish() {
        assertEquals("en", PreferredLanguages.from(null).ofInterface());
    }

    @Property
    void noHeaderIsAFault(@ForAll("headers") String header) {
        assertTrue(PreferredLanguages.INTERFACE.contains(PreferredLanguages.from(header).ofInterface()));
    }

    @Provide
    Arbitrary<String> headers() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("enlvuk-,;=q.0189* \t").ofMaxLength(60),
                Arbitraries.strings().ofMaxLength(600));
    }
}
