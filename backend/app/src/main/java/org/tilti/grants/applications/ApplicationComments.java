package org.tilti.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tilti.http.ListQuery;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.SortOrder;
import org.tilti.identity.Viewer;

/** What those who write an application together remark on it. */
@ApplicationScoped
class ApplicationComments {
    private static final SortOrder OLDEST_FIRST = SortOrder.ascending("at", "m.at", "timestamptz", "m.id");

    private final EntityManager database;
    private final Viewer viewer;

    ApplicationComments(EntityManager database, Viewer viewer) {
        this.database = database;
        this.viewer = viewer;
    }

    Page<ApplicationComment> on(UUID application, ListQuery query) {
        return new Listing("m.id, m.author, m.organisation, m.place, m.text, m.at", "grant_application_comment m")
                .where("m.application_id = :application").with("application", application)
                .page(database, OLDEST_FIRST, query, row -> new ApplicationComment(row.uuid("id"), row.string("author"),
                        row.stringOrNull("organisation"), row.stringOrNull("place"), row.string("text"),
                        row.instant("at")));
    }

    ApplicationComment write(GrantApplication application, CommentDraft draft) {
        var organisation = actingFor(application);
        var row = (Tuple) database.createNativeQuery("""
                insert into grant_application_comment (application_id, author, organisation, place, text)
                values (:application, :author, :organisation, :place, :text) returning id, at""", Tuple.class)
                .setParameter("application", application.id()).setParameter("author", viewer.displayName())
                .setParameter("organisation", organisation).setParameter("place", draft.place())
                .setParameter("text", draft.text()).getSingleResult();
        return new ApplicationComment(row.get("id", UUID.class), viewer.displayName(), organisation, draft.place(),
                draft.text(), row.get("at", Instant.class));
    }

    /** Whoever acts for several organisations speaks for the applicant where that is one of them. */
    private @Nullable String actingFor(GrantApplication application) {
        var own = viewer.organisations();
        return own.contains(application.applicant().slug()) ? application.applicant().slug()
                : own.stream().findFirst().orElse(null);
    }
}
