package org.tilti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Ķekavas novads, kekavas-novads",
        "Bridges of Trust!, bridges-of-trust",
        "'  – Tilti –  ', tilti",
        "Žmerynka 2022/23, zmerynka-2022-23",
        "Łódź, lodz",
        "???, item"})
    void isTheNameInLatinLettersWithoutDiacritics(String name, String slug) {
        assertEquals(slug, Slug.Maker.of(name));
    }

    @Property
    void isASlugWhateverTheName(@ForAll String name) {
        var slug = Slug.Maker.of(name);

        assertTrue(slug.matches(Slug.PATTERN), slug);
        assertTrue(slug.length() <= Slug.MAX_LENGTH - 10, "leaves room for a number");
    }
}
