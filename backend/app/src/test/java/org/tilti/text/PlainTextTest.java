package org.tilti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider().configure()
            .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory().getValidator();

    record Said(@PlainText String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"", "Tilti", "2 < 3 and 5 > 4", "a <3 b", "first\n\nsecond\ttabbed", "“ “ '; drop table --",
        "Робота & праця", "emoji 🌉", "<", "< b", "<1>"})
    void whatPeopleTypeIsPlain(String text) {
        assertEquals(true, isPlain(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>bold</b>", "</p>", "<!-- hidden -->", "<?php", "x<script>alert(1)</script>",
        "<img src=x onerror=alert(1)", "two\nlines <I", "bell \u0007", "nul \u0000", "escape \u001b[31m", "lone \ud800"})
    void tagsAndControlCharactersAreNot(String text) {
        assertEquals(false, isPlain(text));
    }

    @Property
    void lettersAndPunctuationWithoutAngleBracketsAlwaysAre(@ForAll("sentences") String text) {
        assertEquals(true, isPlain(text));
    }

    @net.jqwik.api.Provide
    Arbitrary<String> sentences() {
        return Arbitraries.strings().withCharRange(' ', ';').withCharRange('=', '~')
                .withCharRange('À', 'ž').withCharRange('Ѐ', 'ӿ').ofMaxLength(200);
    }

    /** A pattern that tries again from every place would not come to an end here in a lifetime. */
    @Test
    void aMillionOpenBracketsAreReadOnce() {
        assertEquals(true, isPlain("< ".repeat(1_000_000)));
        assertEquals(false, isPlain("<".repeat(1_000_000) + "b"));
    }

    private static boolean isPlain(String text) {
        return VALIDATOR.validate(new Said(text)).isEmpty();
    }
}
