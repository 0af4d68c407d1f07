package org.tilti.grants.decisions;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.grants.applications.GrantApplications;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.ListQuery;
import org.tilti.http.Page;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;

/** What the committee decides on an application. */
@Path("/grant-applications/{id}/decisions")
@Tag(name = "grant decisions")
@RunOnVirtualThread
public class DecisionResource {
    private final GrantApplications applications;
    private final GrantDecisions decisions;
    private final WriteDecision write;
    private final Answers answers;
    private final Viewer viewer;

    DecisionResource(GrantApplications applications, GrantDecisions decisions, WriteDecision write, Answers answers,
            Viewer viewer) {
        this.applications = applications;
        this.decisions = decisions;
        this.write = write;
        this.answers = answers;
        this.viewer = viewer;
    }

    @GET
    @PermissionsAllowed("decision:read")
    @Operation(summary = "List decisions on an application", description = "In order; for those who lead the project of "
            + "the call.")
    public RestResponse<Page<DecisionDetails>> listDecisions(UUID id, @BeanParam @Valid ListQuery query) {
        var application = visible(id);
        return answers.page(() -> decisions.of(application, viewer.subject(), query));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("decision:make")
    @ResponseStatus(201)
    @Operation(summary = "Propose a decision", description = "To award, to put on the reserve list or to refuse what is "
            + "under review; in a competition once the call is closed. Another person has to approve it. 409 while "
            + "another proposal waits; 403 `conflict-of-interest` for whoever acts for the applicant or a partner or has "
            + "declared a conflict of interest, `own-review-first` for whoever has still to give a review of it.")
    public RestResponse<DecisionDetails> createDecision(UUID id, @Valid @NotNull DecisionDraft draft) {
        var decision = write.propose(visible(id), draft);
        return answers.created("grant-applications/" + id + "/decisions/" + decision.number(), decision.version(),
                viewer.subject(), details(decision));
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed("decision:read")
    @Operation(summary = "Get a decision")
    public RestResponse<DecisionDetails> getDecision(UUID id, int number) {
        var decision = found(id, number);
        return answers.thing(decision.version(), viewer.subject(), () -> details(decision));
    }

    @POST
    @Path("/{number}/approve")
    @Transactional
    @Idempotent
    @PermissionsAllowed("decision:make")
    @Operation(summary = "Approve a decision", description = "By another person than the one who has proposed it, else "
            + "409. An award becomes a grant, a refusal ends the application. 409 when the budget does not suffice and, "
            + "where the first are awarded, while somebody who was earlier waits for a decision.")
    public RestResponse<DecisionDetails> approveDecision(UUID id, int number) {
        return step(id, number, write::approve);
    }

    @POST
    @Path("/{number}/dismiss")
    @Transactional
    @Idempotent
    @PermissionsAllowed("decision:make")
    @Operation(summary = "Dismiss a decision", description = "So that another one can be proposed.")
    public RestResponse<DecisionDetails> dismissDecision(UUID id, int number) {
        return step(id, number, write::dismiss);
    }

    private RestResponse<DecisionDetails> step(UUID id, int number, Consumer<GrantDecision> what) {
        var decision = found(id, number);
        answers.requireSeen(decision.version());
        what.accept(decision);
        return answers.changed(decision.version(), viewer.subject(), details(decision));
    }

    private DecisionDetails details(GrantDecision decision) {
        return DecisionDetails.of(decision, viewer.subject());
    }

    private GrantDecision found(UUID id, int number) {
        return decisions.of(visible(id), number).orElseThrow(ProblemException::notFound);
    }

    private GrantApplication visible(UUID id) {
        return applications.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
    }
}
