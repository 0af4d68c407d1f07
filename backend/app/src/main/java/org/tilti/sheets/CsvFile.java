package org.tilti.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;

/** Reads CSV as spreadsheets write it: in UTF-8, with whichever separator the writer's country uses. */
final class CsvFile {
    private CsvFile() {}

    static void read(byte[] content, SheetFile.Rows rows) {
        var text = text(content);
        try (var csv = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(false)
                .allowExtraFields(true).allowMissingFields(true).allowUnclosedQuote(false).ofCsvRecord(text)) {
            csv.forEach(row -> rows.accept(row.getFields().stream().map(CsvFile::plain).toList()));
        } catch (CsvParseException | UncheckedIOException broken) {
            throw SheetFile.refused(0, "csv", broken.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw SheetFile.refused(0, "not-utf-8");
        }
    }

    /** The one that stands most often in the first line. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of('\t', ';', ',').max(Comparator.comparingLong(one ->
                first.chars().filter(c -> c == one).count())).orElseThrow();
    }

    /** Without the apostrophe with which {@link CsvSheet} keeps a text from being taken for a formula. */
    private static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && CsvSheet.beginsLikeFormula(cell.substring(1))
                ? cell.substring(1) : cell;
    }
}
