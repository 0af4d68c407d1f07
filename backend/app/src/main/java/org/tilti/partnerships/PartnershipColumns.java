package org.tilti.partnerships;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tilti.partnerships.PartnershipSummary.PartySummary;
import org.tilti.sheets.Column;
import org.tilti.time.Written;

/** The columns of partnerships as a sheet, in the reader's language. */
final class PartnershipColumns {
    private PartnershipColumns() {}

    static List<Column<PartnershipSummary>> all() {
        return List.of(
                ofParty("party1", 0, party -> party.name().text()),
                ofParty("country1", 0, PartySummary::country),
                ofParty("party2", 1, party -> party.name().text()),
                ofParty("country2", 1, PartySummary::country),
                Column.of("furtherParties", partnership -> partnership.parties().stream().skip(2)
                        .map(party -> "%s (%s)".formatted(party.name().text(), party.country()))
                        .collect(Collectors.joining("; "))),
                Column.choice("state", PartnershipSummary::state),
                Column.of("since", PartnershipSummary::since, Written::of),
                Column.of("ended", PartnershipSummary::ended, Written::of),
                Column.of("yearsAtLeast", PartnershipSummary::lasted, lasted -> lasted.atLeast()),
                Column.of("yearsAtMost", PartnershipSummary::lasted, lasted -> lasted.atMost()),
                Column.choice("origin", PartnershipSummary::origin),
                Column.of("themes", partnership -> partnership.themes().stream().map(theme -> theme.name().text())
                        .collect(Collectors.joining("; "))),
                Column.of("updated", PartnershipSummary::updatedAt),
                Column.of("id", PartnershipSummary::id));
    }

    private static Column<PartnershipSummary> ofParty(String key, int position, Function<PartySummary, String> cell) {
        return Column.of(key, partnership -> partnership.parties().size() > position
                ? cell.apply(partnership.parties().get(position)) : null);
    }
}
