package org.tilti.partnerships;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.audit.AuditAction;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;

/** The steps of a partnership's life, each with its reason. Each needs `If-Match`; an impossible one answers 409. */
@Path("/partnerships/{id}")
@Tag(name = "partnerships")
@RunOnVirtualThread
public class PartnershipTransitionResource {
    private final Partnerships partnerships;
    private final PartnershipReferences references;
    private final WritePartnership write;
    private final Answers answers;
    private final Viewer viewer;

    PartnershipTransitionResource(Partnerships partnerships, PartnershipReferences references, WritePartnership write,
            Answers answers, Viewer viewer) {
        this.partnerships = partnerships;
        this.references = references;
        this.write = write;
        this.answers = answers;
        this.viewer = viewer;
    }

    @POST
    @Path("/activate")
    @Transactional
    @Idempotent
    @PermissionsAllowed("partnership:edit")
    @Operation(summary = "Begin to cooperate", description = "From AGREED to ACTIVE, with the reason.")
    public RestResponse<PartnershipDetails> activatePartnership(UUID id, @Valid @NotNull ReasonDraft why) {
        return step(id, partnership ->
                write.step(partnership, AuditAction.ACTIVATED, why.reason(), Partnership::activate));
    }

    @POST
    @Path("/rest")
    @Transactional
    @Idempotent
    @PermissionsAllowed("partnership:edit")
    @Operation(summary = "Let a partnership rest", description = "From ACTIVE to DORMANT, with the reason.")
    public RestResponse<PartnershipDetails> restPartnership(UUID id, @Valid @NotNull ReasonDraft why) {
        return step(id, partnership ->
                write.step(partnership, AuditAction.RESTED, why.reason(), Partnership::rest));
    }

    @POST
    @Path("/resume")
    @Transactional
    @Idempotent
    @PermissionsAllowed("partnership:edit")
    @Operation(summary = "Resume a partnership", description = "From DORMANT to ACTIVE, with the reason.")
    public RestResponse<PartnershipDetails> resumePartnership(UUID id, @Valid @NotNull ReasonDraft why) {
        return step(id, partnership ->
                write.step(partnership, AuditAction.RESUMED, why.reason(), Partnership::resume));
    }

    @POST
    @Path("/end")
    @Transactional
    @Idempotent
    @PermissionsAllowed("partnership:edit")
    @Operation(summary = "End a partnership", description = "From AGREED, ACTIVE or DORMANT to ENDED, with the "
            + "reason.")
    public RestResponse<PartnershipDetails> endPartnership(UUID id, @Valid @NotNull EndingDraft ending) {
        return step(id, partnership -> write.end(partnership, ending));
    }

    private RestResponse<PartnershipDetails> step(UUID id, Consumer<Partnership> what) {
        var partnership = partnerships.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
        answers.requireSeen(partnership.version());
        what.accept(partnership);
        return answers.changed(partnership.version(), references.details(partnership));
    }
}
