package org.tilti.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.tilti.http.ProblemException;

/** Reads the first sheet of an XLSX file. What a formula has come to is not taken, as it may be stale. */
final class XlsxFile {
    /** Unpacked; a small file may hide a huge one. */
    private static final long LARGEST = 200_000_000;
    private static final int MOST_COLUMNS = 200;

    private XlsxFile() {}

    static void read(byte[] content, SheetFile.Rows rows) {
        try {
            refuseHuge(content);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                    var stream = workbook.getFirstSheet().openStream()) {
                stream.forEach(row -> {
                    rows.skipTo(row.getRowNum());
                    rows.accept(cells(row));
                });
            }
        } catch (ProblemException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw SheetFile.refused(0, "not-xlsx");
        }
    }

    private static void refuseHuge(byte[] content) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            var left = LARGEST;
            for (var entry : Collections.list(zip.getEntries())) {
                try (var part = zip.getInputStream(entry)) {
                    left -= part.skip(left + 1);
                }
                if (left < 0) {
                    throw SheetFile.refused(0, "not-xlsx");
                }
            }
        }
    }

    private static List<String> cells(Row row) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw SheetFile.refused(row.getRowNum(), "too-many-columns", MOST_COLUMNS);
        }
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(cell -> text(cell, row.getRowNum())).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell, int row) {
        return switch (cell.getType()) {
            case FORMULA, ERROR -> throw SheetFile.refused(row, "formula", cell.getAddress().toString());
            case NUMBER -> isDay(cell) ? cell.asDate().toLocalDate().toString()
                    : cell.asNumber().stripTrailingZeros().toPlainString();
            default -> cell.getText();
        };
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        return cell.getType() == CellType.NUMBER && format != null && format.toLowerCase(Locale.ROOT).contains("yy");
    }
}
