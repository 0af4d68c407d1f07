package org.tilti.grants.applications;

import java.util.List;
import org.tilti.money.Money;
import org.tilti.sheets.Column;

/** The columns of grant applications as a sheet, in the reader's language. */
final class ApplicationColumns {
    private ApplicationColumns() {}

    static List<Column<GrantApplicationSummary>> all() {
        return List.of(
                Column.of("reference", GrantApplicationSummary::reference),
                Column.of("call", application -> application.call().title().text()),
                Column.of("applicant", application -> application.applicant().name().text()),
                Column.of("title", GrantApplicationSummary::title),
                Column.choice("state", GrantApplicationSummary::state),
                Column.of("requested", GrantApplicationSummary::requested, Money::amount),
                Column.of("currency", GrantApplicationSummary::requested, Money::currency),
                Column.of("submitted", GrantApplicationSummary::submittedAt),
                Column.of("id", GrantApplicationSummary::id));
    }
}
