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

/** The money of a grant: its instalments, its costs, what comes back. Each step needs `If-Match`. */
@Path("/grants/{id}")
@Tag(name = "grants")
@RunOnVirtualThread
public class GrantMoneyResource {
    private final GrantSteps steps;
    private final WriteGrant write;

    GrantMoneyResource(GrantSteps steps, WriteGrant write) {
        this.steps = steps;
        this.write = write;
    }

    @PUT
    @Path("/instalments")
    @Transactional
    @PermissionsAllowed("grant:oversee")
    @Operation(summary = "Plan the instalments", description = "All of them, in order; together they are the grant. "
            + "What was asked for, paid or withheld stands.")
    public RestResponse<GrantDetails> putGrantInstalments(UUID id, @Valid @NotNull InstalmentPlan plan) {
        return steps.take(id, AuditAction.PLANNED, (grant, now) -> grant.plan(plan.instalments()));
    }

    @POST
    @Path("/instalments/{number}/request")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant:use")
    @Operation(summary = "Ask for an instalment", description = "When its condition is met.")
    public RestResponse<GrantDetails> requestGrantInstalment(UUID id, int number) {
        return steps.take(id, AuditAction.REQUESTED, (grant, now) -> grant.requestInstalment(number));
    }

    @POST
    @Path("/instalments/{number}/pay")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant:oversee")
    @Operation(summary = "Note that an instalment was paid", description = "Once the report is handed in, at most "
            + "what is still due.")
    public RestResponse<GrantDetails> payGrantInstalment(UUID id, int number, @Valid @NotNull PaymentDraft payment) {
        return steps.takeToday(id, AuditAction.PAID, (grant, today) -> grant.payInstalment(number, payment, today));
    }

    @POST
    @Path("/instalments/{number}/withhold")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant:oversee")
    @Operation(summary = "Withhold an instalment", description = "With the reason.")
    public RestResponse<GrantDetails> withholdGrantInstalment(UUID id, int number, @Valid @NotNull GrantReason why) {
        return steps.take(id, AuditAction.WITHHELD, (grant, now) -> grant.withholdInstalment(number, why.reason()));
    }

    @POST
    @Path("/costs")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant:use")
    @Operation(summary = "Claim a cost", description = "With its receipt, while the grant runs.")
    public RestResponse<GrantDetails> claimGrantCost(UUID id, @Valid @NotNull CostDraft cost) {
        return steps.take(id, grant -> write.claim(grant, cost));
    }

    @POST
    @Path("/costs/{number}/withdraw")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant:use")
    @Operation(summary = "Take a claimed cost back", description = "Until it is judged.")
    public RestResponse<GrantDetails> withdrawGrantCost(UUID id, int number) {
        return steps.take(id, AuditAction.WITHDRAWN, (grant, now) -> grant.withdrawCost(number));
    }

    @POST
    @Path("/costs/{number}/accept")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant:oversee")
    @Operation(summary = "Accept a cost", description = "Also after it was refused, until the grant is closed.")
    public RestResponse<GrantDetails> acceptGrantCost(UUID id, int number) {
        return steps.take(id, AuditAction.ACCEPTED, (grant, now) -> grant.judgeCost(number, CostState.ACCEPTED, null));
    }

    @POST
    @Path("/costs/{number}/refuse")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant:oversee")
    @Operation(summary = "Refuse a cost", description = "With the reason; also after it was accepted, until the "
            + "grant is closed.")
    public RestResponse<GrantDetails> refuseGrantCost(UUID id, int number, @Valid @NotNull GrantReason why) {
        return steps.take(id, AuditAction.REFUSED,
                (grant, now) -> grant.judgeCost(number, CostState.REFUSED, why.reason()));
    }

    @POST
    @Path("/refunds")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant:oversee")
    @Operation(summary = "Note that money came back", description = "At most what was paid; of a terminated grant, "
            + "what is to be returned.")
    public RestResponse<GrantDetails> refundGrant(UUID id, @Valid @NotNull RefundDraft refund) {
        return steps.takeToday(id, AuditAction.REFUNDED, (grant, today) -> grant.refund(refund, today));
    }
}
