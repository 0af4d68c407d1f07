package org.tilti.partnerships.runs;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.ListQuery;
import org.tilti.http.Page;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;

/** Runs of the matching of calls. */
@Path("/match-runs")
@Tag(name = "match runs", description = "Who fits whom among the accepted answers to a call, found by rules that explain "
        + "themselves")
@RunOnVirtualThread
public class MatchRunResource {
    private final MatchRuns runs;
    private final MatchRows rows;
    private final MatchRunReferences references;
    private final WriteMatchRun write;
    private final Answers answers;
    private final Viewer viewer;

    MatchRunResource(MatchRuns runs, MatchRows rows, MatchRunReferences references, WriteMatchRun write,
            Answers answers, Viewer viewer) {
        this.runs = runs;
        this.rows = rows;
        this.references = references;
        this.write = write;
        this.answers = answers;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    @PermissionsAllowed("match-run:list")
    @Operation(summary = "List runs", description = "Runs of the calls of projects that the caller leads, newest first.")
    public RestResponse<Page<MatchRunDetails>> listMatchRuns(@BeanParam @Valid MatchRunFilter filter) {
        var page = runs.search(filter, viewer);
        var items = page.items().stream().map(runs::findById).map(references::details).toList();
        return answers.page(items.stream().map(run -> run.work().moment()).toList(),
                () -> new Page<>(items, page.next(), page.total()));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("match-run:create")
    @ResponseStatus(201)
    @Operation(summary = "Run the matching of a call", description = "Finds, among all sets of pairs that keep the hard "
            + "rules, the one with the greatest sum of scores. It is computed in the background: `work` tells how far "
            + "it is. Pins that are against a hard rule are refused at once, with the rule.")
    public RestResponse<MatchRunDetails> createMatchRun(@Valid @NotNull MatchRunDraft draft) {
        var run = write.create(draft);
        var details = references.details(run);
        return answers.created("match-runs/" + run.id(), run.version(), references.moment(details), details);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("match-run:read")
    @Operation(summary = "Get a run")
    public RestResponse<MatchRunDetails> getMatchRun(UUID id) {
        var run = visible(id);
        var details = references.details(run);
        return answers.thing(run.version(), references.moment(details), () -> details);
    }

    @POST
    @Path("/{id}/cancel")
    @Transactional
    @Idempotent
    @PermissionsAllowed("match-run:edit")
    @Operation(summary = "Cancel a run", description = "Ends it before it has a result; one that has ended refuses.")
    public RestResponse<MatchRunDetails> cancelMatchRun(UUID id) {
        var run = visible(id);
        answers.requireSeen(run.version());
        write.cancel(run);
        var details = references.details(run);
        return answers.changed(run.version(), references.moment(details), details);
    }

    @GET
    @Path("/{id}/pairs")
    @PermissionsAllowed("match-run:read")
    @Operation(summary = "List the pairs of a run", description = "The best ones first; none while it is not done.")
    public RestResponse<Page<MatchedPairDetails>> listMatchedPairs(UUID id, @BeanParam @Valid ListQuery query) {
        var run = visible(id);
        return answers.page(() -> rows.pairs(run, query));
    }

    @GET
    @Path("/{id}/candidates")
    @PermissionsAllowed("match-run:read")
    @Operation(summary = "List those who took part in a run", description = "By name: with what facts, who has nobody and "
            + "by which rule, and the three whom each fits next best with what they lack.")
    public RestResponse<Page<MatchCandidateDetails>> listMatchCandidates(
            UUID id, @BeanParam @Valid MatchCandidateFilter filter) {
        var run = visible(id);
        return answers.page(() -> rows.candidates(run, filter));
    }

    @GET
    @Path("/{id}/changes")
    @PermissionsAllowed("match-run:read")
    @Operation(summary = "Compare two runs", description = "What is other in this run than in another one of the same "
            + "call, and what the change has gained or cost.")
    public RestResponse<MatchChanges> getMatchChanges(UUID id,
            @Parameter(description = "The run to compare with.", required = true) @QueryParam("since") UUID since) {
        var after = visible(id);
        var before = since == null ? null : runs.visibleTo(viewer, since).orElse(null);
        if (before == null || !before.call().equals(after.call()) || !before.isDone() || !after.isDone()) {
            throw ProblemException.parameters(List.of(PlaceError.of("since", "not-comparable")));
        }
        return answers.view(() -> references.changes(before, after));
    }

    private MatchRun visible(UUID id) {
        return runs.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
    }
}
