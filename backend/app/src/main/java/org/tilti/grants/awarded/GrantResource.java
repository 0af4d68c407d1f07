package org.tilti.grants.awarded;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.audit.AuditEntry;
import org.tilti.grants.applications.ApplicationStory;
import org.tilti.http.Answers;
import org.tilti.http.ListQuery;
import org.tilti.http.Page;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;
import org.tilti.pdf.Pdf;
import org.tilti.sheets.Sheets;

/** Grants: for everybody who got how much for what, for the two sides all of it. */
@Path("/grants")
@Tag(name = "grants", description = "Who was granted how much for what, and what came of it")
@RunOnVirtualThread
public class GrantResource {
    private final Grants grants;
    private final GrantReferences references;
    private final ReadFigures figures;
    private final AgreementPdf pdf;
    private final ApplicationStory story;
    private final Answers answers;
    private final Sheets sheets;
    private final Viewer viewer;

    GrantResource(Grants grants, GrantReferences references, ReadFigures figures, AgreementPdf pdf,
            ApplicationStory story, Answers answers, Sheets sheets, Viewer viewer) {
        this.grants = grants;
        this.references = references;
        this.figures = figures;
        this.pdf = pdf;
        this.story = story;
        this.answers = answers;
        this.sheets = sheets;
        this.viewer = viewer;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List grants", description = "Those of which the results are out, but for those that were "
            + "declined; and all of the organisations the caller acts for and of calls of projects they lead. The latest first.")
    public RestResponse<Page<GrantSummary>> listGrants(@BeanParam @Valid GrantFilter filter) {
        return answers.page(grants.turn(), () -> grants.search(filter, viewer));
    }

    @GET
    @Produces(Sheets.CSV)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> listGrantsAsCsv(@BeanParam @Valid GrantFilter filter) {
        return sheets.csv("grants", GrantColumns.all(), filter, query -> grants.search(query, viewer));
    }

    @GET
    @Produces(Sheets.XLSX)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> listGrantsAsXlsx(@BeanParam @Valid GrantFilter filter) {
        return sheets.xlsx("grants", GrantColumns.all(), filter, query -> grants.search(query, viewer));
    }

    @GET
    @Path("/figures")
    @Operation(summary = "Get figures of grants", description = "What was applied for, awarded and paid, by country, theme "
            + "and year: in calls of which the results are out, and in those of projects that the caller leads.")
    public RestResponse<GrantFigures> getGrantFigures(@BeanParam @Valid FigureFilter filter) {
        return answers.view(() -> figures.of(filter, viewer));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get a grant", description = "`file` only for the two sides.")
    public RestResponse<GrantDetails> getGrant(UUID id) {
        var grant = visible(id);
        return answers.thing(grant.version(), references.reader(grant), () -> references.details(grant));
    }

    @GET
    @Path("/{id}/agreement")
    @Produces(Pdf.TYPE)
    @PermissionsAllowed("grant:keep")
    @Operation(summary = "Get the agreement", description = "As PDF in the language of the application: as it was accepted, "
            + "else as it can be accepted now.")
    public RestResponse<byte[]> getGrantAgreement(UUID id) {
        var grant = visible(id);
        return answers.file(grant.version(), "pdf", grant.reference() + ".pdf", Pdf.TYPE, () -> pdf.of(grant));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("grant:keep")
    @Operation(summary = "Read the history of a grant", description = "Of its application too: who did what, acting for whom, "
            + "newest first; how it was judged only for those who granted it.")
    public RestResponse<Page<AuditEntry>> listGrantHistory(UUID id, @BeanParam @Valid ListQuery query) {
        var grant = visible(id);
        return answers.page(() -> story.of(grant.application(), query));
    }

    private Grant visible(UUID id) {
        return grants.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
    }
}
