package org.tilti.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.tilti.audit.AuditAction;
import org.tilti.audit.AuditEntries;
import org.tilti.audit.AuditEntry;
import org.tilti.audit.AuditSubject;
import org.tilti.http.ListQuery;
import org.tilti.http.Page;
import org.tilti.identity.Viewer;

/** The history of an application and of all that belongs to it, as far as its reader may know. */
@ApplicationScoped
class ApplicationStory {
    private static final Set<AuditSubject.Kind> OF_JUDGES = Set.of(AuditSubject.Kind.REVIEW, AuditSubject.Kind.DECISION);
    private static final Set<AuditAction> OF_WRITERS =
            Set.of(AuditAction.CREATED, AuditAction.CHANGED, AuditAction.SHARED);

    private final AuditEntries history;
    private final Viewer viewer;

    ApplicationStory(AuditEntries history, Viewer viewer) {
        this.history = history;
        this.viewer = viewer;
    }

    /** Whoever acts for the applicant and leads the project too reads what the applicant reads, lest they judge themselves. */
    Page<AuditEntry> of(GrantApplication application, ListQuery query) {
        if (ApplicationRight.isInside(application, viewer)) {
            return history.of(application.id(), OF_JUDGES, query);
        }
        var page = history.of(application.id(), query);
        return new Page<>(page.items().stream().map(ApplicationStory::forJudges).toList(), page.next(), page.total());
    }

    private static AuditEntry forJudges(AuditEntry entry) {
        return entry.subject().kind() == AuditSubject.Kind.GRANT_APPLICATION && OF_WRITERS.contains(entry.action())
                ? entry.withoutChanges() : entry;
    }
}
