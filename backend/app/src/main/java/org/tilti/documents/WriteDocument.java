package org.tilti.documents;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.identity.Viewer;
import org.tilti.time.DatabaseClock;

/** Takes files in and throws them away. While a file arrives no connection to the database is held. */
@ApplicationScoped
class WriteDocument {
    private static final Logger LOG = Logger.getLogger(WriteDocument.class);

    /** Of what nothing shows: a form with all its attachments, and then some. */
    private static final long MOST_UNHELD = 100;

    private final StoredDocuments documents;
    private final FileStore files;
    private final Viewer viewer;
    private final DatabaseClock clock;

    WriteDocument(StoredDocuments documents, FileStore files, Viewer viewer, DatabaseClock clock) {
        this.documents = documents;
        this.files = files;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** What came of a file that was sent: whether it is new, or was there already as it is. */
    record Taken(StoredDocument document, boolean isNew) {}

    Taken take(UUID id, String owner, String name, InputStream arriving) throws IOException {
        if (!viewer.sendsDocumentsFor().contains(owner)) {
            throw refusedOwner("own-organisation", String.join(", ", viewer.sendsDocumentsFor()));
        }
        deleteForgotten();
        if (call(() -> documents.findById(id) == null && documents.unheldOf(owner) >= MOST_UNHELD)) {
            throw refusedOwner("too-many-unheld", MOST_UNHELD);
        }
        try (var file = ReceivedFile.of(arriving, files.blank())) {
            var type = accepted(file, name);
            var existing = call(() -> documents.findById(id));
            if (existing == null) {
                return new Taken(call(() -> record(new StoredDocument(id, owner, name, type, file), file)), true);
            }
            if (!existing.isSame(owner, name, file)) {
                throw ProblemException.of(ProblemType.ALREADY_EXISTS);
            }
            return new Taken(existing, false);
        }
    }

    /** The row first, so that of two who send under one identifier only one keeps bytes; without them it is not committed. */
    private StoredDocument record(StoredDocument document, ReceivedFile file) throws IOException {
        documents.persistAndFlush(document);
        files.keep(document.id(), file.path());
        return document;
    }

    /** Whoever sends a file is not bothered when that of another cannot be thrown away, or has been meanwhile. */
    private void deleteForgotten() {
        for (var forgotten : call(() -> documents.forgotten(clock.now()))) {
            try {
                isDeleted(forgotten.id());
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "Document %s was not thrown away", forgotten.id());
            }
        }
    }

    void delete(UUID id) {
        if (!isDeleted(id)) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, "held", "–");
        }
    }

    /** The bytes while the row is still locked: whoever sends the same identifier anew waits until they are gone. */
    private boolean isDeleted(UUID id) {
        return call(() -> {
            var deleted = documents.delete("id = ?1 and holder is null", id) == 1;
            if (deleted) {
                files.delete(id);
            }
            return deleted;
        });
    }

    private static <T> T call(Callable<T> inTransaction) {
        return QuarkusTransaction.requiringNew().call(inTransaction);
    }

    private static ProblemException refusedOwner(String code, Object argument) {
        return ProblemException.parameters(List.of(PlaceError.of("organisation", code, argument)));
    }

    private static FileType accepted(ReceivedFile file, String name) throws IOException {
        if (file.size() == 0) {
            throw refused("file-empty");
        }
        var type = FileType.of(file, name).orElseThrow(() -> refused("file-type", FileType.all()));
        @Nullable String fault = type.isArchive() ? OfficeFile.fault(file.path()) : null;
        if (fault != null) {
            throw refused(fault);
        }
        return type;
    }

    private static ProblemException refused(String code, Object... arguments) {
        return ProblemException.invalid(PlaceError.at("", code, arguments));
    }
}
