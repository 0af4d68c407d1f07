package org.tilti.grants.applications;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.Page;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;
import org.tilti.pdf.Pdf;
import org.tilti.sheets.Sheets;

/** Grant applications: those of one's own organisation, those that are shared, and those that answer one's own calls. */
@Path("/grant-applications")
@Tag(name = "grant applications", description = "How organisations apply for grants, alone or with others")
@RunOnVirtualThread
public class GrantApplicationResource {
    private final GrantApplications applications;
    private final GrantApplicationReferences references;
    private final WriteGrantApplication write;
    private final GrantApplicationPdf pdf;
    private final Answers answers;
    private final Sheets sheets;
    private final Viewer viewer;

    GrantApplicationResource(GrantApplications applications, GrantApplicationReferences references,
            WriteGrantApplication write, GrantApplicationPdf pdf, Answers answers, Sheets sheets, Viewer viewer) {
        this.applications = applications;
        this.references = references;
        this.write = write;
        this.pdf = pdf;
        this.answers = answers;
        this.sheets = sheets;
        this.viewer = viewer;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("grant-application:list")
    @Operation(summary = "List grant applications", description = "Those of the organisations the caller acts for, those "
            + "that are shared with the caller, and those that answer calls of projects they lead: of drafts only that "
            + "they are there.")
    public RestResponse<Page<GrantApplicationSummary>> listGrantApplications(
            @BeanParam @Valid GrantApplicationFilter filter) {
        return answers.page(() -> applications.search(filter, viewer));
    }

    @GET
    @Produces(Sheets.CSV)
    @PermissionsAllowed("grant-application:list")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> listGrantApplicationsAsCsv(@BeanParam @Valid GrantApplicationFilter filter) {
        return sheets.csv("grant-applications", ApplicationColumns.all(), filter,
                query -> applications.search(query, viewer));
    }

    @GET
    @Produces(Sheets.XLSX)
    @PermissionsAllowed("grant-application:list")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> listGrantApplicationsAsXlsx(@BeanParam @Valid GrantApplicationFilter filter) {
        return sheets.xlsx("grant-applications", ApplicationColumns.all(), filter,
                query -> applications.search(query, viewer));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant-application:create")
    @ResponseStatus(201)
    @Operation(summary = "Begin a grant application", description = "Makes a draft for an open grant call, filled in "
            + "with what is known from the profile and from the organisation's latest application.")
    public RestResponse<GrantApplicationDetails> createGrantApplication(@Valid @NotNull GrantApplicationDraft draft) {
        var application = write.create(draft);
        return answers.created("grant-applications/" + application.id(), application.version(),
                references.details(application));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("grant-application:read")
    @Operation(summary = "Get a grant application")
    public RestResponse<GrantApplicationDetails> getGrantApplication(UUID id) {
        var application = visible(id);
        return answers.thing(application.version(), references.reader(application),
                () -> references.details(application));
    }

    @GET
    @Path("/{id}")
    @Produces(Pdf.IF_ASKED_FOR)
    @PermissionsAllowed("grant-application:read")
    @Operation(hidden = true)
    public RestResponse<byte[]> getGrantApplicationAsPdf(UUID id) {
        var application = visible(id);
        var name = application.reference() == null ? id.toString() : application.reference();
        return answers.file(application.version(), references.reader(application) + "-pdf", name + ".pdf", Pdf.TYPE,
                () -> pdf.of(application));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("grant-application:edit")
    @Operation(summary = "Write the application", description = "Replaces all answers of what is a draft or returned, "
            + "complete or not; `If-Match` names the version that was seen, so that two people never overwrite each "
            + "other.")
    public RestResponse<GrantApplicationDetails> putGrantApplication(
            UUID id,
            @Parameter(description = "Answers that were filled in and stand as they are: their marks go.")
            @QueryParam("confirmed") List<GrantPrefilled.@NotNull Field> confirmed,
            @Valid @NotNull GrantAnswers given) {
        var application = seen(id);
        write.change(application, given, confirmed);
        return changed(application);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("grant-application:submit")
    @ResponseStatus(204)
    @Operation(summary = "Delete a draft application", description = "Only what was never handed in can be deleted.")
    public RestResponse<Void> deleteGrantApplication(UUID id) {
        write.delete(seen(id));
        return RestResponse.noContent();
    }

    @PUT
    @Path("/{id}/sharing")
    @Transactional
    @PermissionsAllowed("grant-application:submit")
    @Operation(summary = "Share an application", description = "Replaces with whom it is shared: organisations or "
            + "persons, who may view, comment or edit it. Only the applicant's officers share, hand in and take back.")
    public RestResponse<GrantApplicationDetails> putGrantApplicationSharing(UUID id, @Valid @NotNull Sharing with) {
        var application = seen(id);
        write.share(application, with.sharing());
        return changed(application);
    }

    private RestResponse<GrantApplicationDetails> changed(GrantApplication application) {
        return answers.changed(application.version(), references.details(application));
    }

    private GrantApplication visible(UUID id) {
        return applications.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
    }

    private GrantApplication seen(UUID id) {
        var application = visible(id);
        answers.requireSeen(application.version());
        return application;
    }
}
