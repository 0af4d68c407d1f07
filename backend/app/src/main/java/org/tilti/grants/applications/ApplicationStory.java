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
public class ApplicationStory {
    private static final Set<AuditSubject.Kind> OF_JUDGES = Set.of(AuditSubject.Kind.REVIEW, AuditSubject.Kind.DECISION);
    private static final Set<AuditSubject.Kind> OF_OTHERS =
            Set.of(AuditSubject.Kind.REVIEW, AuditSubject.Kind.DECISION, AuditSubject.Kind.GRANT);
    private static final Set<AuditAction> OF_WRITERS =
            Set.of(AuditAction.CREATED, AuditAction.CHANGED, AuditAction.SHARED);

    private final AuditEntries history;
    private final Impartiality impartiality;
    private final Viewer viewer;

    ApplicationStory(AuditEntries history, Impartiality impartiality, Viewer viewer) {
        this.history = history;
        this.impartiality = impartiality;
        this.viewer = viewer;
    }

    public Page<AuditEntry> of(GrantApplication application, ListQuery query) {
        var page = history.of(application.id(), hidden(application), query);
        return ApplicationRight.isInside(application, viewer) ? page
                : new Page<>(page.items().stream().map(ApplicationStory::forJudges).toList(), page.next(), page.total());
    }

    /**
     * Whoever is too close to the application reads nothing of how it was judged, even if they lead the project; a
     * reviewer nothing of what others say before giving their own review; and with whom it is only shared, nothing of the
     * money of the grant. To share it with those who judge it takes nothing from them.
     */
    private Set<AuditSubject.Kind> hidden(GrantApplication application) {
        if (ApplicationRight.isApplicant(application, viewer)) {
            return OF_JUDGES;
        }
        if (!GrantApplications.isAsked(application, viewer)) {
            return OF_OTHERS;
        }
        return impartiality.isTooClose(application) ? OF_JUDGES
                : impartiality.owesReview(application) ? Set.of(AuditSubject.Kind.REVIEW) : Set.of();
    }

    private static AuditEntry forJudges(AuditEntry entry) {
        return entry.subject().kind() == AuditSubject.Kind.GRANT_APPLICATION && OF_WRITERS.contains(entry.action())
                ? entry.withoutChanges() : entry;
    }
}
