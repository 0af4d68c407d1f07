package org.tilti.partnerships;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.tilti.sheets.Sheets;

/** Partnerships. */
@Path("/partnerships")
@Tag(name = "partnerships", description = "The register of who cooperates with whom: since when, on what, by which agreement")
@RunOnVirtualThread
public class PartnershipResource {
    private final Partnerships partnerships;
    private final Links links;
    private final PartnershipReferences references;
    private final WritePartnership write;
    private final AuditEntries history;
    private final Answers answers;
    private final Sheets sheets;
    private final Viewer viewer;

    PartnershipResource(Partnerships partnerships, Links links, PartnershipReferences references,
            WritePartnership write, AuditEntries history, Answers answers, Sheets sheets, Viewer viewer) {
        this.partnerships = partnerships;
        this.links = links;
        this.references = references;
        this.write = write;
        this.history = history;
        this.answers = answers;
        this.sheets = sheets;
        this.viewer = viewer;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List partnerships", description = "All partnerships whatever their origin, those that have "
            + "ended included; proposed ones only to their parties and administrators.")
    public RestResponse<Page<PartnershipSummary>> listPartnerships(@BeanParam @Valid PartnershipFilter filter) {
        return answers.page(() -> partnerships.search(filter, viewer));
    }

    @GET
    @Produces(Sheets.CSV)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> listPartnershipsAsCsv(@BeanParam @Valid PartnershipFilter filter) {
        return sheets.csv("partnerships", PartnershipColumns.all(), filter, query -> partnerships.search(query, viewer));
    }

    @GET
    @Produces(Sheets.XLSX)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> listPartnershipsAsXlsx(@BeanParam @Valid PartnershipFilter filter) {
        return sheets.xlsx("partnerships", PartnershipColumns.all(), filter, query -> partnerships.search(query, viewer));
    }

    @GET
    @Path("/links")
    @Operation(summary = "Get the links of partnerships", description = "Who is linked with whom, to be drawn as a map or "
            + "network: the pairs of parties of the partnerships that the same parameters select in the list, "
            + "whatever their order and page. More than 2,000 pairs are only counted by country.")
    public RestResponse<PartnershipLinks> getPartnershipLinks(@BeanParam @Valid PartnershipFilter filter) {
        return answers.view(() -> links.of(filter, viewer));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("partnership:create")
    @ResponseStatus(201)
    @Operation(summary = "Register a partnership", description = "Enters a partnership that exists or has existed. One "
            + "of the organisations the caller acts for, or a member of the association the caller acts for, must be a "
            + "party. The same parties cooperate once at a time.")
    public RestResponse<PartnershipDetails> createPartnership(@Valid @NotNull PartnershipDraft draft) {
        var partnership = write.create(draft);
        return answers.created("partnerships/" + partnership.id(), partnership.version(),
                references.details(partnership));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get a partnership")
    public RestResponse<PartnershipDetails> getPartnership(UUID id) {
        var partnership = visible(id);
        return answers.thing(partnership.version(), LocalDate.now(), () -> references.details(partnership));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("partnership:edit")
    @Operation(summary = "Change a partnership", description = "Replaces its content but for its state; `If-Match` names "
            + "the version that was seen. Translations of a text whose source has changed become stale.")
    public RestResponse<PartnershipDetails> putPartnership(UUID id, @Valid @NotNull PartnershipDraft draft) {
        var partnership = visible(id);
        answers.requireSeen(partnership.version());
        write.change(partnership, draft);
        return answers.changed(partnership.version(), references.details(partnership));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("partnership:edit")
    @Operation(summary = "Read a partnership's history", description = "Who changed what, acting for whom, newest first.")
    public RestResponse<Page<AuditEntry>> listPartnershipHistory(UUID id, @BeanParam @Valid ListQuery query) {
        var partnership = visible(id);
        return answers.page(() -> history.of(partnership.id(), query));
    }

    private Partnership visible(UUID id) {
        return partnerships.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
    }
}
