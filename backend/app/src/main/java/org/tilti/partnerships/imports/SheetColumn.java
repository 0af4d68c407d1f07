package org.tilti.partnerships.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tilti.http.Messages;
import org.tilti.text.PreferredLanguages;

/** The columns of the register's own sheets, known by their headings in any language of the product. */
enum SheetColumn {
    PARTY1("party1"), COUNTRY1("country1"), PARTY2("party2"), COUNTRY2("country2"), FURTHER_PARTIES("furtherParties"),
    STATE("state"), SINCE("since"), ENDED("ended"), ORIGIN("origin"), THEMES("themes"), ID("id"),
    YEARS_AT_LEAST("yearsAtLeast"), YEARS_AT_MOST("yearsAtMost"), UPDATED("updated");

    static final List<SheetColumn> NEEDED = List.of(PARTY1, PARTY2);

    final String key;

    SheetColumn(String key) {
        this.key = key;
    }

    /** Whether it says only what follows from the others. */
    boolean isDerived() {
        return this == YEARS_AT_LEAST || this == YEARS_AT_MOST || this == UPDATED;
    }

    static Optional<SheetColumn> of(String heading) {
        var wanted = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(column -> PreferredLanguages.INTERFACE.stream().anyMatch(language ->
                Messages.in(language).heading(column.key).toLowerCase(Locale.ROOT).equals(wanted))).findFirst();
    }
}
