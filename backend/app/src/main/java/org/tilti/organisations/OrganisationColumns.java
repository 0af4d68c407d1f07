package org.tilti.organisations;

import java.util.List;
import org.tilti.sheets.Column;
import org.tilti.text.ShownText;

/** The columns of organisations as a sheet, in the reader's language. */
final class OrganisationColumns {
    private OrganisationColumns() {}

    static List<Column<OrganisationSummary>> all() {
        return List.of(
                Column.of("name", organisation -> organisation.name().text()),
                Column.of("shortName", OrganisationSummary::shortName, ShownText::text),
                Column.choice("type", OrganisationSummary::type),
                Column.of("country", OrganisationSummary::country),
                Column.of("region", OrganisationSummary::region, ShownText::text),
                Column.of("population", OrganisationSummary::population, figure -> figure.count()),
                Column.of("populationYear", OrganisationSummary::population, figure -> figure.year()),
                Column.of("latitude", OrganisationSummary::location, Location::latitude),
                Column.of("longitude", OrganisationSummary::location, Location::longitude),
                Column.of("validTo", OrganisationSummary::validTo),
                Column.of("slug", OrganisationSummary::slug));
    }
}
