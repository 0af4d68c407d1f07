package org.tilti.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tilti.http.ListQuery;
import org.tilti.http.Page;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;

/**
 * All of a list that the filters select, in their order, as a spreadsheet. Its rows are read a page at a time while they
 * are written: a long list takes little memory, and a slow reader keeps no connection to the database.
 */
final class Sheet<T> {
    static final int MOST_ROWS = 100_000;
    private static final int ROWS_A_PAGE = 1_000;

    private final String name;
    private final List<Column<T>> columns;
    private final Page<T> first;
    private final Function<String, Page<T>> further;

    private Sheet(String name, List<Column<T>> columns, Page<T> first, Function<String, Page<T>> further) {
        this.name = name;
        this.columns = columns;
        this.first = first;
        this.further = further;
    }

    /**
     * The sheet of a list.
     *
     * @param name what the file is called
     * @param query the filters; how the list is cut into pages is the sheet's own affair
     */
    static <T, Q extends ListQuery> Sheet<T> of(
            String name, List<Column<T>> columns, Q query, Function<Q, Page<T>> search) {
        query.limit = ROWS_A_PAGE;
        query.after = null;
        query.total = true;
        var first = search.apply(query);
        if (first.total() > MOST_ROWS) {
            throw ProblemException.parameters(List.of(PlaceError.of("Accept", "too-many-rows", first.total(), MOST_ROWS)));
        }
        query.total = false;
        return new Sheet<>(name, columns, first, after -> {
            query.after = after;
            return search.apply(query);
        });
    }

    String name() {
        return name;
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /** Gives each row in turn; it may grow meanwhile, but not without end. */
    void eachRow(Consumer<List<?>> write) {
        var written = 0;
        for (var page = first; ; page = further.apply(page.next())) {
            for (var item : page.items()) {
                write.accept(Arrays.asList(columns.stream().map(column -> column.cell().apply(item)).toArray()));
            }
            written += page.items().size();
            if (page.next() == null || written >= MOST_ROWS) {
                return;
            }
        }
    }
}
