package org.tilti.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A sheet in CSV as spreadsheets open it: UTF-8 that says so, and no text that they would take for a formula. */
final class CsvSheet {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r\n＝＋－＠";

    private CsvSheet() {}

    static void write(Sheet<?> sheet, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(sheet.headings());
            sheet.eachRow(row -> csv.writeRecord(row.stream().map(CsvSheet::cell).toList()));
        }
    }

    /** Numbers and dates as they are; a text that begins like a formula after an apostrophe. */
    static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text when beginsLikeFormula(text) -> "'" + text;
            default -> value.toString();
        };
    }

    static boolean beginsLikeFormula(String text) {
        return !text.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
    }
}
