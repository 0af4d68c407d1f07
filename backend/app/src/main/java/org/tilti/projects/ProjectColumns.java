package org.tilti.projects;

import java.util.List;
import java.util.stream.Collectors;
import org.tilti.sheets.Column;

/** The columns of projects as a sheet, in the reader's language. */
final class ProjectColumns {
    private ProjectColumns() {}

    static List<Column<ProjectSummary>> all() {
        return List.of(
                Column.of("title", project -> project.title().text()),
                Column.choice("status", ProjectSummary::status),
                Column.of("from", project -> project.period() == null ? null : project.period().from()),
                Column.of("to", project -> project.period() == null ? null : project.period().to()),
                Column.of("leads", project -> project.leads().stream().map(lead -> lead.name().text())
                        .collect(Collectors.joining("; "))),
                Column.of("countries", project -> String.join("; ", project.countries())),
                Column.of("themes", project -> project.themes().stream().map(theme -> theme.name().text())
                        .collect(Collectors.joining("; "))),
                Column.of("summary", project -> project.summary() == null ? null : project.summary().text()),
                Column.of("updated", ProjectSummary::updatedAt),
                Column.of("slug", ProjectSummary::slug));
    }
}
