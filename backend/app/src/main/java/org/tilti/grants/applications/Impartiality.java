package org.tilti.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tilti.calls.Call;
import org.tilti.identity.Viewer;

/** Who is too close to an application to judge it: acts for its applicant or a partner, or has declared an interest. */
@ApplicationScoped
public class Impartiality {
    /**
     * With whom it is shared does not count: an applicant could send the whole committee away by that. Each reason is looked up
     * by an index of its own, so that it does not matter how many others apply.
     */
    private static final String TOO_CLOSE = """
            select a.id from grant_application a where %1$s and a.id in (
              select b.id from grant_application b join organisation o on o.id = b.applicant_id
               where o.slug = any(cast(:own as text[]))
              union all
              select k.application_id from grant_check k where k.barred && cast(:own as text[])
              union all
              select b.id from unnest(cast(:own as text[])) own
                join grant_submission s on s.content -> 'answers' -> 'partners'
                  @> jsonb_build_array(jsonb_build_object('organisation', own))
                join grant_application b on b.submission_id = s.id
              union all
              select r.application_id from review r join grant_application b on b.id = r.application_id
               where r.person = :person
                 and (r.state = 'CONFLICT' or :owed and r.state = 'ASSIGNED' and b.state = 'UNDER_REVIEW'))""";

    private final EntityManager database;
    private final Viewer viewer;

    Impartiality(EntityManager database, Viewer viewer) {
        this.database = database;
        this.viewer = viewer;
    }

    public boolean isTooClose(GrantApplication application) {
        return !tooClose("a.id = :of", application.id(), false).isEmpty();
    }

    /** Whether the viewer has still to give a review of it; once it is decided nobody has. */
    public boolean owesReview(GrantApplication application) {
        return application.state() == GrantApplicationState.UNDER_REVIEW && (Boolean) database.createNativeQuery("""
                select exists (select from review
                                where application_id = :id and person = :person and state = 'ASSIGNED')""", Boolean.class)
                .setParameter("id", application.id()).setParameter("person", person()).getSingleResult();
    }

    /** The applications to a call of which the viewer may learn no more than what an applicant is told. */
    public Set<UUID> closedOf(Call call) {
        return Set.copyOf(tooClose("a.call_id = :of", call.id(), false));
    }

    /** The same, and those of which the viewer learns how others judge them after giving their own review. */
    public Set<UUID> unrankedOf(Call call) {
        return Set.copyOf(tooClose("a.call_id = :of", call.id(), true));
    }

    /** What the viewer may do with the application. */
    Set<ApplicationRight> rights(GrantApplication application) {
        var rights = ApplicationRight.of(application, viewer);
        if (rights.contains(ApplicationRight.JUDGE) && isTooClose(application)) {
            rights.remove(ApplicationRight.JUDGE);
        }
        return rights;
    }

    @SuppressWarnings("unchecked")
    private List<UUID> tooClose(String which, UUID of, boolean owed) {
        return database.createNativeQuery(TOO_CLOSE.formatted(which), UUID.class).setParameter("of", of)
                .setParameter("own", viewer.organisations().toArray(String[]::new))
                .setParameter("person", person()).setParameter("owed", owed).getResultList();
    }

    /** No system reviews. */
    private String person() {
        return viewer.isSystem() ? "" : viewer.name();
    }
}
