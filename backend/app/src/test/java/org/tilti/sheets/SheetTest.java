package org.tilti.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tilti.http.ListQuery;
import org.tilti.http.Page;
import org.tilti.http.ProblemException;

class SheetTest {
    private static final List<Column<String>> COLUMNS = List.of(new Column<>("Text, given", text -> text),
            new Column<>("Long", String::length), new Column<>("None", text -> null));

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+371", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "=cmd|'/C calc'!A0"})
    void aTextThatBeginsLikeAFormulaIsOnlyAText(String formula) throws IOException {
        assertEquals("'" + formula, CsvSheet.cell(formula));

        var cell = xlsx(sheet(List.of(formula))).get(1).get(0);
        assertEquals(CellType.STRING, cell.type());
        assertEquals(formula.replace("\r", "\n"), cell.value().replace("\r", "\n"));
    }

    @Test
    void numbersDaysAndGapsStayWhatTheyAre() {
        assertEquals(List.of("-21.5", "2003-05-17", "", "a=b", ""), List.of(CsvSheet.cell(-21.5),
                CsvSheet.cell(LocalDate.of(2003, 5, 17)), CsvSheet.cell(null), CsvSheet.cell("a=b"), CsvSheet.cell("")));
    }

    @Test
    void csvSaysThatItIsUnicodeAndQuotesWhatHasToBe() throws IOException {
        assertEquals("\uFEFF\"Text, given\",Long,None\r\n\"Ķekava, \"\"x\"\"\",11,\r\n", csv(sheet(List.of("Ķekava, \"x\""))));
    }

    @Test
    void pagesFollowOneAnotherToTheLastWhateverPartOfTheListWasAskedFor() throws IOException {
        var asked = new ArrayList<@Nullable String>();
        var query = new ListQuery();
        query.after = "somewhere";
        var all = IntStream.range(0, 2_500).mapToObj(String::valueOf).toList();

        var sheet = Sheet.of("numbers", COLUMNS, query, paged(all, asked));

        assertEquals(2_501, xlsx(sheet).size());
        assertEquals(java.util.Arrays.asList(null, "1000", "2000"), asked);
    }

    @Test
    void moreRowsThanASheetHoldsAreRefusedBeforeAnyIsWritten() {
        var refused = assertThrows(ProblemException.class, () -> Sheet.of("numbers", COLUMNS, new ListQuery(),
                query -> new Page<>(List.of("1"), "1", Sheet.MOST_ROWS + 1L)));

        assertEquals("too-many-rows", refused.errors().getFirst().code());
    }

    @Test
    void whatGrowsWhileItIsWrittenEndsAllTheSame() throws IOException {
        var sheet = Sheet.of("numbers", COLUMNS, new ListQuery(),
                query -> new Page<>(java.util.Collections.nCopies(query.limit, "1"), "more", 1L));

        assertEquals(Sheet.MOST_ROWS + 1, csv(sheet).lines().count());
    }

    private static Sheet<String> sheet(List<String> items) {
        return Sheet.of("texts", COLUMNS, new ListQuery(), query -> new Page<>(items, null, (long) items.size()));
    }

    private static Function<ListQuery, Page<String>> paged(List<String> all, List<@Nullable String> asked) {
        return query -> {
            asked.add(query.after);
            var from = query.after == null ? 0 : Integer.parseInt(query.after);
            var to = Math.min(from + query.limit, all.size());
            return new Page<>(all.subList(from, to), to < all.size() ? String.valueOf(to) : null,
                    query.total ? (long) all.size() : null);
        };
    }

    private record Cell(CellType type, String value) {}

    private static List<List<Cell>> xlsx(Sheet<?> sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        XlsxSheet.write(sheet, out);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getFirstSheet().read().stream().map(row -> row.stream()
                    .map(cell -> cell == null ? null : new Cell(cell.getType(), cell.getText())).toList()).toList();
        }
    }

    private static String csv(Sheet<?> sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        CsvSheet.write(sheet, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
