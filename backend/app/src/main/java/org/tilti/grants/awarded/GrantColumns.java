package org.tilti.grants.awarded;

import java.util.List;
import java.util.stream.Collectors;
import org.tilti.sheets.Column;

/** The columns of grants as a sheet, in the reader's language. */
final class GrantColumns {
    private GrantColumns() {}

    static List<Column<GrantSummary>> all() {
        return List.of(
                Column.of("reference", GrantSummary::reference),
                Column.of("call", grant -> grant.call().title().text()),
                Column.of("recipient", grant -> grant.recipient().name().text()),
                Column.of("country", GrantSummary::country),
                Column.of("title", grant -> grant.title().text()),
                Column.of("themes", grant -> grant.themes().stream().map(theme -> theme.name().text())
                        .collect(Collectors.joining("; "))),
                Column.choice("state", GrantSummary::state),
                Column.of("awarded", grant -> grant.amount().amount()),
                Column.of("paid", grant -> grant.paid().amount()),
                Column.of("currency", grant -> grant.amount().currency()),
                Column.of("awardedOn", GrantSummary::awardedAt),
                Column.of("reportBy", GrantSummary::reportBy),
                Column.of("id", GrantSummary::id));
    }
}
