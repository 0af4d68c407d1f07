package org.tilti.partnerships.interest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.audit.AuditEntries;
import org.tilti.audit.AuditEntry;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.ListQuery;
import org.tilti.http.Page;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;
import org.tilti.pdf.Pdf;

/** Expressions of interest: those of one's own organisation, and those that answer one's own calls. */
@Path("/expressions-of-interest")
@Tag(name = "expressions of interest", description = "Answers of organisations to partnership calls")
@RunOnVirtualThread
public class InterestResource {
    private final ExpressionsOfInterest interests;
    private final InterestReferences references;
    private final WriteInterest write;
    private final InterestPdf pdf;
    private final AuditEntries history;
    private final Answers answers;
    private final Viewer viewer;

    InterestResource(ExpressionsOfInterest interests, InterestReferences references, WriteInterest write,
            InterestPdf pdf, AuditEntries history, Answers answers, Viewer viewer) {
        this.interests = interests;
        this.references = references;
        this.write = write;
        this.pdf = pdf;
        this.history = history;
        this.answers = answers;
        this.viewer = viewer;
    }

    @GET
    @PermissionsAllowed("interest:list")
    @Operation(summary = "List expressions of interest", description = "Those of the organisations the caller acts for, "
            + "and those that answer calls of projects they lead: of drafts only that they are there.")
    public RestResponse<Page<InterestSummary>> listInterests(@BeanParam @Valid InterestFilter filter) {
        return answers.page(() -> interests.search(filter, viewer));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("interest:create")
    @ResponseStatus(201)
    @Operation(summary = "Begin an expression of interest", description = "Makes a draft for an open call, filled in "
            + "with what is known from the profile and from the organisation's latest answer to another call.")
    public RestResponse<InterestDetails> createInterest(@Valid @NotNull InterestDraft draft) {
        var interest = write.create(draft);
        return answers.created("expressions-of-interest/" + interest.id(), interest.version(),
                references.details(interest));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("interest:read")
    @Operation(summary = "Get an expression of interest")
    public RestResponse<InterestDetails> getInterest(UUID id) {
        var interest = visible(id);
        return answers.thing(interest.version(), references.reader(interest), () -> references.details(interest));
    }

    @GET
    @Path("/{id}")
    @Produces(Pdf.IF_ASKED_FOR)
    @PermissionsAllowed("interest:read")
    @Operation(hidden = true)
    public RestResponse<byte[]> getInterestAsPdf(UUID id) {
        var interest = visible(id);
        var name = interest.reference() == null ? id.toString() : interest.reference();
        return answers.file(interest.version(), references.reader(interest) + "-pdf", name + ".pdf", Pdf.TYPE,
                () -> pdf.of(interest));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("interest:edit")
    @Operation(summary = "Write the answers", description = "Replaces all answers of a draft, complete or not; "
            + "`If-Match` names the version that was seen, so that two people never overwrite each other.")
    public RestResponse<InterestDetails> putInterest(
            UUID id,
            @Parameter(description = "Answers that were filled in and stand as they are: their marks go.")
            @QueryParam("confirmed") List<Prefilled.@NotNull Field> confirmed,
            @Valid @NotNull InterestAnswers given) {
        var interest = seen(id);
        write.change(interest, given, confirmed);
        return answers.changed(interest.version(), references.details(interest));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("interest:edit")
    @ResponseStatus(204)
    @Operation(summary = "Delete a draft answer", description = "Only what is not handed in can be deleted.")
    public RestResponse<Void> deleteInterest(UUID id) {
        write.delete(seen(id));
        return RestResponse.noContent();
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("interest:edit")
    @Operation(summary = "Read the history of an answer", description = "For those who act for the organisation: who "
            + "changed what, newest first.")
    public RestResponse<Page<AuditEntry>> listInterestHistory(UUID id, @BeanParam @Valid ListQuery query) {
        var interest = visible(id);
        return answers.page(() -> history.of(interest.id(), query));
    }

    private ExpressionOfInterest visible(UUID id) {
        return interests.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
    }

    private ExpressionOfInterest seen(UUID id) {
        var interest = visible(id);
        answers.requireSeen(interest.version());
        return interest;
    }
}
