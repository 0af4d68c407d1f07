package org.tilti.partnerships.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.Row;
import org.tilti.http.SortOrder;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.organisations.Organisations;
import org.tilti.partnerships.PlannedEntry.Difference;
import org.tilti.partnerships.PlannedEntry.Refusal;
import org.tilti.partnerships.imports.ImportRow.Cell;
import org.tilti.partnerships.imports.ImportRow.CellChange;
import org.tilti.partnerships.imports.ImportRow.CellError;
import org.tilti.partnerships.imports.ReadRows.ReadRow;
import org.tilti.text.PreferredLanguages;
import org.tilti.themes.Themes;

/** The rows of imported files, with what has been found of each. */
@ApplicationScoped
class ImportRows {
    private static final int AT_ONCE = 1_000;
    private static final SortOrder AS_IN_SHEET =
            new SortOrder("number", List.of("r.number"), List.of("int"), false);

    private final EntityManager database;
    private final ObjectMapper json;
    private final Organisations organisations;
    private final Themes themes;
    private final PreferredLanguages languages;

    ImportRows(EntityManager database, ObjectMapper json, Organisations organisations, Themes themes,
            PreferredLanguages languages) {
        this.database = database;
        this.json = json;
        this.organisations = organisations;
        this.themes = themes;
        this.languages = languages;
    }

    void keep(UUID file, List<ReadRow> rows) {
        eachPart(file, rows, """
                insert into partnership_import_row (import_id, number, cells)
                select :file, cast(r ->> 'number' as int), r -> 'cells'
                from jsonb_array_elements(cast(:rows as jsonb)) r""");
    }

    void keepFindings(UUID file, List<Finding> findings) {
        eachPart(file, findings, """
                update partnership_import_row row set outcome = r ->> 'outcome', finding = r
                from jsonb_array_elements(cast(:rows as jsonb)) r
                where row.import_id = :file and row.number = cast(r ->> 'number' as int)""");
    }

    private void eachPart(UUID file, List<?> rows, String sql) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            database.createNativeQuery(sql).setParameter("file", file)
                    .setParameter("rows", text(rows.subList(from, Math.min(from + AT_ONCE, rows.size())))).executeUpdate();
        }
    }

    List<ReadRow> of(UUID file) {
        return new Listing("r.number, cast(r.cells as text) as cells", "partnership_import_row r")
                .where("r.import_id = :file").with("file", file)
                .all(database, " order by r.number", row -> new ReadRow(row.integerOrNull("number"), cells(row)));
    }

    private static Map<String, String> cells(Row row) {
        return row.json("cells", new TypeReference<>() {});
    }

    Page<ImportRow> page(UUID file, ImportRowFilter filter) {
        var listing = new Listing("r.number, cast(r.cells as text) as cells, cast(r.finding as text) as finding",
                "partnership_import_row r").where("r.import_id = :file").with("file", file)
                .whereAny("r.outcome = any(:outcome)", "outcome", filter.outcome);
        var page = listing.page(database, AS_IN_SHEET, filter, row -> new Found(row.integerOrNull("number"), cells(row),
                row.stringOrNull("finding") == null ? null : row.json("finding", new TypeReference<Finding>() {})));
        var named = organisations.named(page.items().stream().map(Found::finding).filter(Objects::nonNull)
                .flatMap(finding -> finding.parties().stream()).distinct().toList());
        var words = Words.current(themes, languages);
        return new Page<>(page.items().stream().map(found -> shown(found, named, words)).toList(), page.next(),
                page.total());
    }

    private record Found(int number, Map<String, String> cells, @Nullable Finding finding) {}

    private ImportRow shown(Found found, List<NamedOrganisation> named, Words words) {
        var cells = new ArrayList<Cell>();
        for (var column : SheetColumn.values()) {
            if (found.cells.containsKey(column.key)) {
                cells.add(new Cell(column.key, words.messages().heading(column.key), found.cells.get(column.key)));
            }
        }
        var finding = found.finding;
        if (finding == null) {
            return new ImportRow(found.number, null, cells, List.of(), null, List.of(), List.of());
        }
        return new ImportRow(found.number, finding.outcome(), cells,
                finding.parties().stream().flatMap(slug -> named.stream().filter(one -> one.slug().equals(slug))).toList(),
                finding.partnership(),
                finding.changes().stream().map(change -> shown(change, words)).toList(),
                finding.errors().stream().map(error -> shown(error, words)).toList());
    }

    private CellChange shown(Difference change, Words words) {
        return new CellChange(change.place(), words.messages().heading(change.place()), words.of(change.before()),
                words.of(change.after()));
    }

    private static CellError shown(Refusal error, Words words) {
        var column = error.place().equals("parties") ? SheetColumn.PARTY1.key : error.place();
        return new CellError(column, words.messages().heading(column), error.code(), words.messages().error(error.code(),
                error.arguments().stream().map(one -> one instanceof String text ? words.of(text) : one).toArray()));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
