package org.tilti.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tilti.http.ListQuery;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.Row;
import org.tilti.http.SortOrder;
import org.tilti.text.PreferredLanguages;

/** The audit entries, newest first. */
@ApplicationScoped
public class AuditEntries {
    private static final SortOrder NEWEST_FIRST = new SortOrder("-at", List.of("e.id"), List.of("uuid"), true);

    private final EntityManager database;
    private final PreferredLanguages languages;

    AuditEntries(EntityManager database, PreferredLanguages languages) {
        this.database = database;
        this.languages = languages;
    }

    /** The history of one thing and of what belongs to it. */
    public Page<AuditEntry> of(UUID thing, ListQuery query) {
        return of(thing, Set.of(), query);
    }

    /** The same without what belongs to it and is of these kinds. */
    public Page<AuditEntry> of(UUID thing, Set<AuditSubject.Kind> hidden, ListQuery query) {
        return new Listing("""
                e.id, e.at, e.action, e.actor_name, e.acting_for, e.subject_kind, e.subject_key,
                cast(e.subject_title as text) as title, cast(e.changes as text) as changes""", "audit_entry e")
                .where("e.belongs_to = :thing").with("thing", thing)
                .where("e.subject_kind <> all(:hidden)")
                .with("hidden", hidden.stream().map(Enum::name).toArray(String[]::new))
                .page(database, NEWEST_FIRST, query, this::entry);
    }

    private AuditEntry entry(Row row) {
        return new AuditEntry(
                row.uuid("id"),
                row.instant("at"),
                AuditAction.valueOf(row.string("action")),
                row.string("actor_name"),
                row.stringOrNull("acting_for"),
                new AuditEntry.Subject(
                        AuditSubject.Kind.valueOf(row.string("subject_kind")),
                        row.string("subject_key"),
                        languages.show(row.localised("title"))),
                row.json("changes", new TypeReference<List<Change>>() {}));
    }
}
