package org.tilti.documents;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
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

    /** Of whoever sends a file: longer than any line is waited for. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

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
        deleteAbandoned();
        QuarkusTransaction.requiringNew().run(() -> {
            if (documents.findById(id) == null) {
                refuseTooMany(owner);
            }
        });
        try (var file = ReceivedFile.of(arriving, files.blank())) {
            var type = accepted(file, name);
            return call(() -> record(new StoredDocument(id, owner, name, type, file), file));
        }
    }

    /**
     * In the name of one owner one after the other: so they stay within the most, and the same sent twice at once is
     * found there by the second. The row comes first; without the bytes it is not committed.
     */
    private Taken record(StoredDocument document, ReceivedFile file) throws IOException {
        documents.awaitOthersOf(document.owner());
        var existing = documents.findById(document.id(), LockModeType.PESSIMISTIC_WRITE);
        if (existing == null) {
            refuseTooMany(document.owner());
            documents.persistAndFlush(document);
            files.keep(document.id(), file.path());
            return new Taken(document, true);
        }
        if (!existing.isSame(document)) {
            throw ProblemException.of(ProblemType.ALREADY_EXISTS);
        }
        return new Taken(existing, false);
    }

    private void refuseTooMany(String owner) {
        if (documents.unheldOf(owner) >= MOST_UNHELD) {
            throw refusedOwner("too-many-unheld", MOST_UNHELD);
        }
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

    private void deleteAbandoned() {
        try {
            files.deleteAbandoned(call(clock::now).minus(LONGEST_PAUSE));
        } catch (IOException failed) {
            LOG.warn("What others have left half sent was not thrown away", failed);
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
