package org.tilti.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.tilti.http.ProblemException;
import org.tilti.http.UnreadableJson;

/** Imports one file within the caller's transaction: all of it, or nothing when any of it is refused. */
@ApplicationScoped
class ImportFiles {
    /** How long such a transaction may take. */
    static final int SECONDS_ALLOWED = 600;

    private final ImportJson importJson;
    private final ImportCsv importCsv;
    private final ObjectMapper json;

    ImportFiles(ImportJson importJson, ImportCsv importCsv, ObjectMapper json) {
        this.importJson = importJson;
        this.importCsv = importCsv;
        this.json = json;
    }

    enum Format { JSON, CSV }

    @Transactional(Transactional.TxType.MANDATORY)
    ImportReport run(Format format, String content, boolean dryRun) {
        var report = write(format, content).report(dryRun);
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return report;
    }

    private ImportRun write(Format format, String content) {
        var run = new ImportRun();
        if (format == Format.CSV) {
            importCsv.write(content, run);
        } else {
            importJson.write(tree(content), run);
        }
        return run;
    }

    private JsonNode tree(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException unreadable) {
            throw ProblemException.invalid(UnreadableJson.place(unreadable));
        }
    }
}
