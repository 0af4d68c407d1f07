package org.tilti.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet in XLSX. Texts are written as texts, so that none of them is a formula. */
final class XlsxSheet {
    private static final int LONGEST_CELL = 32_767;
    private static final int ROWS_AT_ONCE = 1_000;

    private final Worksheet sheet;
    private int next;

    private XlsxSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(Sheet<?> content, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Tilti", null)) {
            var sheet = workbook.newWorksheet(content.name());
            sheet.freezePane(0, 1);
            var rows = new XlsxSheet(sheet);
            rows.add(content.headings());
            sheet.range(0, 0, 0, content.headings().size() - 1).style().bold().set();
            content.eachRow(rows::add);
        }
    }

    private void add(List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            write(i, cells.get(i));
        }
        next++;
        if (next % ROWS_AT_ONCE == 0) {
            flush();
        }
    }

    private void write(int column, @Nullable Object value) {
        switch (value) {
            case null -> { }
            case Number number -> sheet.value(next, column, number);
            case LocalDate day -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format("yyyy-mm-dd").set();
            }
            case Instant moment -> {
                sheet.value(next, column, moment.atZone(ZoneOffset.UTC).toLocalDateTime());
                sheet.style(next, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> {
                var text = value.toString();
                sheet.inlineString(next, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
            }
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
