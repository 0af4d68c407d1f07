package org.tilti.grants.awarded;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.audit.AuditAction;
import org.tilti.http.Idempotent;

/** The steps of a grant. Each needs `If-Match`; one that is not possible now answers 409. */
@Path("/grants/{id}")
@Tag(name = "grants")
@RunOnVirtualThread
public class GrantStepResource {
    private final GrantSteps steps;
    private final WriteGrant write;

    GrantStepResource(GrantSteps steps, WriteGrant write) {
        this.steps = steps;
        this.write = write;
    }

    @POST
    @Path("/accept")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant:use")
    @Operation(summary = "Accept the agreement", description = "In the name of the recipient, as the version that was "
            + "seen says it. The grant begins to run, and the visit or event that was planned becomes a draft of an "
            + "activity of the project.")
    public RestResponse<GrantDetails> acceptGrant(UUID id) {
        return steps.take(id, write::accept);
    }

    @POST
    @Path("/decline")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant:use")
    @Operation(summary = "Decline the agreement", description = "With the reason. The money is free for others.")
    public RestResponse<GrantDetails> declineGrant(UUID id, @Valid @NotNull GrantReason why) {
        return steps.take(id, AuditAction.DECLINED, (grant, now) -> grant.decline(why.reason(), now));
    }

    @PUT
    @Path("/report")
    @Transactional
    @PermissionsAllowed("grant:use")
    @Operation(summary = "Write the report", description = "Replaces what was told so far, complete or not.")
    public RestResponse<GrantDetails> putGrantReport(UUID id, @Valid @NotNull ReportDraft report) {
        return steps.take(id, grant -> write.tell(grant, report));
    }

    @POST
    @Path("/report/submit")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant:use")
    @Operation(summary = "Hand in the report", description = "What is missing is named. Costs cannot be claimed any "
            + "more.")
    public RestResponse<GrantDetails> submitGrantReport(UUID id) {
        return steps.take(id, AuditAction.SUBMITTED, Grant::submitReport);
    }

    @POST
    @Path("/report/return")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant:oversee")
    @Operation(summary = "Give the report back", description = "With a question; the recipient writes on, and can "
            + "claim costs again.")
    public RestResponse<GrantDetails> returnGrantReport(UUID id, @Valid @NotNull GrantQuestion wanted) {
        return steps.take(id, AuditAction.RETURNED, (grant, now) -> grant.returnReport(wanted.question(), now));
    }

    @POST
    @Path("/close")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant:oversee")
    @Operation(summary = "Close a grant", description = "When its report is accepted, every cost is judged, all that "
            + "is due is paid, and all that is not is returned; else 409. What was not needed is free for others.")
    public RestResponse<GrantDetails> closeGrant(UUID id) {
        return steps.take(id, AuditAction.CLOSED, Grant::close);
    }

    @POST
    @Path("/terminate")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant:oversee")
    @Operation(summary = "Terminate a grant", description = "Before its time, with the reason and the sum that is to "
            + "be returned. The rest is free for others.")
    public RestResponse<GrantDetails> terminateGrant(UUID id, @Valid @NotNull TerminationDraft draft) {
        return steps.take(id, AuditAction.TERMINATED, (grant, now) -> grant.terminate(draft, now));
    }

    @POST
    @Path("/amendments")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant:use")
    @Operation(summary = "Ask for an amendment", description = "Of a running grant: another period, other costs, "
            + "other content. One at a time.")
    public RestResponse<GrantDetails> askForGrantAmendment(UUID id, @Valid @NotNull AmendmentDraft draft) {
        return steps.take(id, AuditAction.REQUESTED, (grant, now) -> grant.ask(draft, now));
    }

    @POST
    @Path("/amendments/{number}/grant")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant:oversee")
    @Operation(summary = "Grant an amendment", description = "New days hold from now on.")
    public RestResponse<GrantDetails> grantGrantAmendment(UUID id, int number) {
        return steps.take(id, AuditAction.AMENDED,
                (grant, now) -> grant.answer(number, AmendmentState.GRANTED, null, now));
    }

    @POST
    @Path("/amendments/{number}/refuse")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant:oversee")
    @Operation(summary = "Refuse an amendment", description = "With the reason.")
    public RestResponse<GrantDetails> refuseGrantAmendment(UUID id, int number, @Valid @NotNull GrantReason why) {
        return steps.take(id, AuditAction.REFUSED,
                (grant, now) -> grant.answer(number, AmendmentState.REFUSED, why.reason(), now));
    }
}
