package org.tilti.partnerships.runs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.tilti.calls.Call;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.SortOrder;
import org.tilti.identity.Viewer;
import org.tilti.projects.Projects;

/** All runs of matchings. */
@ApplicationScoped
public class MatchRuns implements PanacheRepositoryBase<MatchRun, UUID> {
    private static final SortOrder NEWEST_FIRST =
            SortOrder.descending("-created", "r.created_at", "timestamptz", "r.id");

    Page<UUID> search(MatchRunFilter filter, Viewer viewer) {
        return new Listing("r.id", """
                match_run r join call c on c.id = r.call_id join project p on p.id = c.project_id""")
                .where(Projects.LED_BY_MINE).with("mine", viewer.seesDraftsOf().toArray(String[]::new))
                .whereAny("c.slug = any(:call)", "call", filter.call)
                .page(getEntityManager(), NEWEST_FIRST, filter, row -> row.uuid("id"));
    }

    /** The run when the caller coordinates its call. */
    public Optional<MatchRun> visibleTo(Viewer viewer, UUID id) {
        return findByIdOptional(id).filter(run -> run.call().project().leads().stream()
                .anyMatch(viewer.seesDraftsOf()::contains));
    }

    /** Of two that ask at once the second one waits. */
    int nextNumber(Call call) {
        getEntityManager().lock(call, LockModeType.PESSIMISTIC_WRITE);
        return (int) count("call", call) + 1;
    }
}
