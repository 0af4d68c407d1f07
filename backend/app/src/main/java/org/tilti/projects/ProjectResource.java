package org.tilti.projects;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
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

/** Projects. */
@Path("/projects")
@Tag(name = "projects", description = "Funded undertakings: what they are for, who takes part, where they stand")
@RunOnVirtualThread
public class ProjectResource {
    private final Projects projects;
    private final ProjectReferences references;
    private final WriteProject write;
    private final AuditEntries history;
    private final Answers answers;
    private final Sheets sheets;
    private final Viewer viewer;

    ProjectResource(Projects projects, ProjectReferences references, WriteProject write, AuditEntries history,
            Answers answers, Sheets sheets, Viewer viewer) {
        this.projects = projects;
        this.references = references;
        this.write = write;
        this.history = history;
        this.answers = answers;
        this.sheets = sheets;
        this.viewer = viewer;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List projects", description = "Published projects, and the drafts that the caller may edit.")
    public RestResponse<Page<ProjectSummary>> listProjects(@BeanParam @Valid ProjectFilter filter) {
        return answers.page(() -> projects.search(filter, viewer));
    }

    @GET
    @Produces(Sheets.CSV)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> listProjectsAsCsv(@BeanParam @Valid ProjectFilter filter) {
        return sheets.csv("projects", ProjectColumns.all(), filter, query -> projects.search(query, viewer));
    }

    @GET
    @Produces(Sheets.XLSX)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> listProjectsAsXlsx(@BeanParam @Valid ProjectFilter filter) {
        return sheets.xlsx("projects", ProjectColumns.all(), filter, query -> projects.search(query, viewer));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("project:create")
    @ResponseStatus(201)
    @Operation(summary = "Draft a project", description = "Creates a project that only its editors see. One of the "
            + "caller's organisations must be among its leads.")
    public RestResponse<ProjectDetails> createProject(@Valid @NotNull ProjectDraft draft) {
        var project = write.create(draft);
        return answers.created("projects/" + project.slug(), project.version(), references.details(project));
    }

    @GET
    @Path("/{slug}")
    @Operation(summary = "Get a project")
    public RestResponse<ProjectDetails> getProject(String slug) {
        var project = visible(slug);
        return answers.thing(project.version(), () -> references.details(project));
    }

    @PUT
    @Path("/{slug}")
    @Transactional
    @PermissionsAllowed("project:edit")
    @Operation(summary = "Change a project", description = "Replaces its content; `If-Match` names the version that "
            + "was seen. Translations of a text whose source has changed become stale.")
    public RestResponse<ProjectDetails> putProject(String slug, @Valid @NotNull ProjectDraft draft) {
        var project = seen(slug);
        write.change(project, draft);
        return answers.changed(project.version(), references.details(project));
    }

    @DELETE
    @Path("/{slug}")
    @Transactional
    @PermissionsAllowed("project:edit")
    @ResponseStatus(204)
    @Operation(summary = "Delete a draft project", description = "Only what is not published can be deleted; its "
            + "activities go with it.")
    public RestResponse<Void> deleteProject(String slug) {
        write.delete(seen(slug));
        return RestResponse.noContent();
    }

    @GET
    @Path("/{slug}/history")
    @PermissionsAllowed("project:edit")
    @Operation(summary = "Read a project's history", description = "Who changed what in the project and its "
            + "activities, acting for whom, newest first.")
    public RestResponse<Page<AuditEntry>> listProjectHistory(String slug, @BeanParam @Valid ListQuery query) {
        var project = visible(slug);
        return answers.page(() -> history.of(project.id(), query));
    }

    private Project visible(String slug) {
        return projects.visibleTo(viewer, slug).orElseThrow(ProblemException::notFound);
    }

    private Project seen(String slug) {
        var project = visible(slug);
        answers.requireSeen(project.version());
        return project;
    }
}
