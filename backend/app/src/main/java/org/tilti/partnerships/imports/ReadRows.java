package org.tilti.partnerships.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tilti.http.Messages;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;

/** The rows of a sheet by the columns that its first row names. */
final class ReadRows {
    static final int MOST = 20_000;

    private ReadRows() {}

    /**
     * One row.
     *
     * @param number as a spreadsheet counts it
     * @param cells what stands in it, by the keys of the columns
     */
    record ReadRow(int number, Map<String, String> cells) {
        Optional<String> text(SheetColumn column) {
            return Optional.ofNullable(cells.get(column.key));
        }
    }

    static List<ReadRow> of(List<List<String>> sheet) {
        var columns = columns(sheet.isEmpty() ? List.of() : sheet.getFirst());
        var rows = new ArrayList<ReadRow>();
        for (int i = 1; i < sheet.size(); i++) {
            if (!sheet.get(i).isEmpty()) {
                rows.add(new ReadRow(i + 1, cells(i + 1, sheet.get(i), columns)));
            }
        }
        if (rows.isEmpty()) {
            throw ProblemException.invalid(PlaceError.at("/rows", "no-rows"));
        }
        return rows;
    }

    private static List<Optional<SheetColumn>> columns(List<String> headings) {
        var errors = new ArrayList<PlaceError>();
        var named = EnumSet.noneOf(SheetColumn.class);
        var columns = headings.stream().map(SheetColumn::of).toList();
        for (int i = 0; i < columns.size(); i++) {
            var heading = headings.get(i).strip();
            var column = columns.get(i);
            if (column.isEmpty() && !heading.isEmpty()) {
                errors.add(PlaceError.at("/rows/1/" + heading, "unknown-column", heading));
            } else if (column.isPresent() && !named.add(column.get())) {
                errors.add(PlaceError.at("/rows/1/" + heading, "repeated"));
            }
        }
        if (!named.containsAll(SheetColumn.NEEDED)) {
            errors.add(PlaceError.at("/rows/1", "missing-columns", SheetColumn.NEEDED.stream()
                    .map(column -> Messages.current().heading(column.key)).collect(Collectors.joining(", "))));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return columns;
    }

    private static Map<String, String> cells(int number, List<String> texts, List<Optional<SheetColumn>> columns) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i).strip();
            var column = i < columns.size() ? columns.get(i) : Optional.<SheetColumn>empty();
            if (text.isEmpty()) {
                continue;
            }
            if (column.isEmpty()) {
                throw ProblemException.invalid(PlaceError.at("/rows/" + number, "no-heading", i + 1));
            }
            if (!column.get().isDerived()) {
                cells.put(column.get().key, text);
            }
        }
        return cells;
    }
}
