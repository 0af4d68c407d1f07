package org.tilti.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;

/** A spreadsheet that somebody sends: its rows as texts, as a spreadsheet counts them, blank ones without cells. */
public final class SheetFile {
    private static final int LONGEST_CELL = 2_000;

    private SheetFile() {}

    /**
     * The rows of the first sheet.
     *
     * @param mostRows more are refused before they are read
     */
    public static List<List<String>> rows(String mediaType, byte[] content, int mostRows) {
        var rows = new Rows(mostRows);
        if (mediaType.equals(Sheets.XLSX_TYPE)) {
            XlsxFile.read(content, rows);
        } else {
            CsvFile.read(content, rows);
        }
        return rows.read;
    }

    static ProblemException refused(int row, String code, Object... arguments) {
        return ProblemException.invalid(PlaceError.at(row == 0 ? "/rows" : "/rows/" + row, code, arguments));
    }

    /** Takes one row after the other, and no more than is allowed. */
    static final class Rows implements Consumer<List<String>> {
        private final List<List<String>> read = new ArrayList<>();
        private final int most;

        private Rows(int most) {
            this.most = most;
        }

        @Override
        public void accept(List<String> cells) {
            var number = read.size() + 1;
            if (read.size() == most) {
                throw refused(number, "too-many-rows-to-import", most);
            }
            for (var cell : cells) {
                if (cell.length() > LONGEST_CELL) {
                    throw refused(number, "too-long-cell", LONGEST_CELL);
                }
                if (cell.chars().anyMatch(c -> Character.getType(c) == Character.CONTROL && "\t\r\n".indexOf(c) < 0)) {
                    throw refused(number, "control-character");
                }
            }
            read.add(cells.stream().allMatch(String::isBlank) ? List.of() : cells);
        }

        /** Rows that the file does not even write. */
        void skipTo(int number) {
            while (read.size() + 1 < number) {
                accept(List.of());
            }
        }
    }
}
