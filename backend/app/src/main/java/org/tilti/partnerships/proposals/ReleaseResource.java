package org.tilti.partnerships.proposals;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;
import org.tilti.partnerships.runs.MatchRunDetails;
import org.tilti.partnerships.runs.MatchRuns;
import org.tilti.partnerships.runs.WriteMatchRun;

/** Lets the pairs of a run know of each other. */
@Path("/match-runs/{id}/release")
@Tag(name = "match runs")
@RunOnVirtualThread
public class ReleaseResource {
    private final MatchRuns runs;
    private final WriteMatchRun write;
    private final ReleaseProposals release;
    private final Answers answers;
    private final Viewer viewer;

    ReleaseResource(MatchRuns runs, WriteMatchRun write, ReleaseProposals release, Answers answers, Viewer viewer) {
        this.runs = runs;
        this.write = write;
        this.release = release;
        this.answers = answers;
        this.viewer = viewer;
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("match-run:edit")
    @Operation(summary = "Release a run", description = "Makes a proposal of each pair, which both sides see and answer "
            + "until the instant that is given; all pairs or none. 409 when the run has no result, was released, or "
            + "when others have been proposed since, so that places are taken.")
    public RestResponse<MatchRunDetails> releaseMatchRun(UUID id, @Valid @NotNull ReleaseDraft draft) {
        var run = runs.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
        answers.requireSeen(run.version());
        release.of(run, draft);
        runs.flush();
        var details = write.details(run);
        return answers.changed(run.version(), details.work().moment(), details);
    }
}
