package org.tilti.partnerships.proposals;

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
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.ListQuery;
import org.tilti.http.Page;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;
import org.tilti.time.DatabaseClock;

/** Proposals to the two sides of a pair, and their answers. */
@Path("/proposals")
@Tag(name = "proposals", description = "Pairs that were released: both sides read why, write to each other, and answer")
@RunOnVirtualThread
public class ProposalResource {
    private final Proposals proposals;
    private final ProposalReferences references;
    private final WriteProposal write;
    private final Answers answers;
    private final Viewer viewer;
    private final DatabaseClock clock;

    ProposalResource(Proposals proposals, ProposalReferences references, WriteProposal write,
            Answers answers, Viewer viewer, DatabaseClock clock) {
        this.proposals = proposals;
        this.references = references;
        this.write = write;
        this.answers = answers;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("proposal:list")
    @Operation(summary = "List proposals", description = "Those to organisations that the caller acts for, and those of "
            + "calls of projects they lead; newest first.")
    public RestResponse<Page<ProposalSummary>> listProposals(@BeanParam @Valid ProposalFilter filter) {
        var page = proposals.search(filter, viewer);
        return answers.page(page.items().stream().filter(one -> one.state() == ProposalState.LAPSED).count(),
                () -> page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("proposal:read")
    @Operation(summary = "Get a proposal")
    public RestResponse<ProposalDetails> getProposal(UUID id) {
        var proposal = visible(id);
        var details = references.details(proposal, clock.now());
        return answers.thing(proposal.version(), references.moment(details), () -> details);
    }

    @POST
    @Path("/{id}/accept")
    @Transactional
    @Idempotent
    @PermissionsAllowed("proposal:answer")
    @Operation(summary = "Accept a proposal", description = "In the name of one side. With the second acceptance the "
            + "partnership is agreed; 409 when the call has no place left for it, or the date has passed.")
    public RestResponse<ProposalDetails> acceptProposal(UUID id, @Valid @NotNull AcceptanceDraft draft) {
        return step(id, proposal -> write.accept(proposal, draft));
    }

    @POST
    @Path("/{id}/decline")
    @Transactional
    @Idempotent
    @PermissionsAllowed("proposal:answer")
    @Operation(summary = "Decline a proposal", description = "In the name of one side, with the reason. Both places are "
            + "free for the next run, which keeps these two apart.")
    public RestResponse<ProposalDetails> declineProposal(UUID id, @Valid @NotNull RefusalDraft draft) {
        return step(id, proposal -> write.decline(proposal, draft));
    }

    @GET
    @Path("/{id}/messages")
    @PermissionsAllowed("proposal:read")
    @Operation(summary = "List messages", description = "What both sides have written to each other, oldest first.")
    public RestResponse<Page<ProposalMessage>> listProposalMessages(UUID id, @BeanParam @Valid ListQuery query) {
        var proposal = visible(id);
        return answers.page(() -> proposals.messages(proposal, query));
    }

    @POST
    @Path("/{id}/messages")
    @Transactional
    @Idempotent
    @PermissionsAllowed("proposal:answer")
    @ResponseStatus(201)
    @Operation(summary = "Write to the other side", description = "The coordinator of the call reads it too.")
    public RestResponse<ProposalMessage> createProposalMessage(UUID id, @Valid @NotNull MessageDraft draft) {
        var message = write.write(visible(id), draft);
        return answers.created("proposals/" + id + "/messages", 0, message);
    }

    private RestResponse<ProposalDetails> step(UUID id, Consumer<Proposal> what) {
        var proposal = visible(id);
        answers.requireSeen(proposal.version());
        what.accept(proposal);
        var details = references.details(proposal, clock.now());
        return answers.changed(proposal.version(), references.moment(details), details);
    }

    private Proposal visible(UUID id) {
        return proposals.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
    }
}
