package org.tilti.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.organisations.WriteOrganisation;

/** Writes the municipalities of a CSV file, each found again by its national code. */
@ApplicationScoped
class ImportCsv {
    private final Drafts drafts;
    private final WriteOrganisation organisations;

    ImportCsv(Drafts drafts, WriteOrganisation organisations) {
        this.drafts = drafts;
        this.organisations = organisations;
    }

    void write(String file, ImportRun run) {
        var rows = rows(file.startsWith("\uFEFF") ? file.substring(1) : file);
        if (rows.isEmpty()) {
            throw ProblemException.invalid(PlaceError.at("/rows", "required"));
        }
        var columns = MunicipalityColumns.of(rows.getFirst().getHeader());
        var seen = new HashMap<String, Integer>();
        for (int i = 0; i < rows.size(); i++) {
            var number = (int) rows.get(i).getStartingLineNumber();
            var record = rows.get(i);
            run.at("/rows/" + number, () -> {
                write(new MunicipalityRow(columns, record), number, columns, seen, run);
                return number;
            });
        }
    }

    private void write(MunicipalityRow row, int number, MunicipalityColumns columns,
            HashMap<String, Integer> seen, ImportRun run) {
        var code = row.nationalCode();
        var earlier = seen.putIfAbsent(code, number);
        if (earlier != null) {
            throw ProblemException.invalid(PlaceError.at("/" + columns.code(), "repeated-row", earlier));
        }
        try {
            var written = organisations.importByCode(columns.country(), code, known ->
                    drafts.valid(row.on(known, organisations::freeSlug)));
            run.done("/rows/" + number, written.slug(), written.outcome());
            organisations.forget();
        } catch (ProblemException refused) {
            throw ProblemException.invalid(refused.errors().stream()
                    .map(error -> new PlaceError(row.columnOf(error.pointer()), null, error.code(), error.message()))
                    .toList());
        }
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (CsvParseException | java.io.IOException broken) {
            throw ProblemException.invalid(PlaceError.at("/rows", "csv", broken.getMessage()));
        }
    }
}
