package org.tilti.documents;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;

/** All files that were sent. */
@ApplicationScoped
public class StoredDocuments implements PanacheRepositoryBase<StoredDocument, UUID> {
    private static final Duration KEPT_UNHELD = Duration.ofDays(7);
    private static final int AT_ONCE = 20;

    private final List<DocumentHolder> holders;

    StoredDocuments(@All List<DocumentHolder> holders) {
        this.holders = holders;
    }

    /** The document when the caller may read it: its owner, or whoever sees the thing that shows it. */
    Optional<StoredDocument> visibleTo(Viewer viewer, UUID id) {
        return findByIdOptional(id).filter(document -> viewer.sendsDocumentsFor().contains(document.owner())
                || document.holder() != null
                && holders.stream().anyMatch(holder -> holder.isSeenBy(viewer, document.holder())));
    }

    /** The thing names these at this place: it shows their files from now on, or is refused those it cannot show. */
    public void show(Viewer viewer, UUID thing, String pointer, List<Document> named) {
        var files = named.stream().map(Document::file).filter(Objects::nonNull).toList();
        var free = files.isEmpty() ? files : free(viewer, thing, files);
        var errors = new ArrayList<PlaceError>();
        for (int i = 0; i < named.size(); i++) {
            var file = named.get(i).file();
            if (file != null && !free.contains(file)) {
                errors.add(PlaceError.at(pointer + "/" + i + "/file", "unknown-file"));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        hold(thing, files);
    }

    /** The thing shows these documents from now on, and no other. */
    public void hold(UUID thing, Collection<UUID> documents) {
        list("holder", thing).stream().filter(document -> !documents.contains(document.id()))
                .forEach(document -> document.hold(null));
        if (!documents.isEmpty()) {
            list("id in ?1", documents).forEach(document -> document.hold(thing));
        }
    }

    /** Those that the thing may come to show: its own, and what the viewer has sent and nothing shows. */
    public List<UUID> free(Viewer viewer, UUID thing, Collection<UUID> documents) {
        return list("id in ?1 and (holder = ?2 or holder is null and owner in ?3)", documents, thing,
                viewer.sendsDocumentsFor()).stream().map(StoredDocument::id).toList();
    }

    /** What is known of those that the thing shows, in the order in which they were sent. */
    public List<DocumentDetails> of(UUID thing) {
        return list("holder = ?1 order by createdAt, id", thing).stream().map(StoredDocument::details).toList();
    }

    /** Until the end of the transaction nobody else sends in the name of this owner. */
    void awaitOthersOf(String owner) {
        getEntityManager().createNativeQuery(
                "select cast(pg_advisory_xact_lock(hashtextextended(:lock, 0)) as text)", String.class)
                .setParameter("lock", "documents of " + owner).getSingleResult();
    }

    long unheldOf(String owner) {
        return count("owner = ?1 and holder is null", owner);
    }

    List<StoredDocument> forgotten(Instant now) {
        return find("holder is null and unheldSince < ?1 order by unheldSince", now.minus(KEPT_UNHELD)).page(0, AT_ONCE)
                .list();
    }
}
