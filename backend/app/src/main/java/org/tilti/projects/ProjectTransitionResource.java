package org.tilti.projects;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.audit.AuditAction;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;

/** The steps of a project's life. Each needs `If-Match`; a step that is not possible now answers 409. */
@Path("/projects/{slug}")
@Tag(name = "projects")
@RunOnVirtualThread
public class ProjectTransitionResource {
    private final Projects projects;
    private final ProjectReferences references;
    private final WriteProject write;
    private final Answers answers;
    private final Viewer viewer;

    ProjectTransitionResource(Projects projects, ProjectReferences references, WriteProject write, Answers answers,
            Viewer viewer) {
        this.projects = projects;
        this.references = references;
        this.write = write;
        this.answers = answers;
        this.viewer = viewer;
    }

    @POST
    @Path("/publish")
    @Transactional
    @Idempotent
    @PermissionsAllowed("project:edit")
    @Operation(summary = "Publish a project", description = "Lets everybody see it. Needs a summary, a goal, a period "
            + "and a lead; what is missing is named.")
    public RestResponse<ProjectDetails> publishProject(String slug) {
        return step(slug, AuditAction.PUBLISHED, Project::publish);
    }

    @POST
    @Path("/unpublish")
    @Transactional
    @Idempotent
    @PermissionsAllowed("project:edit")
    @Operation(summary = "Take a project back", description = "Makes it a draft again that only its editors see.")
    public RestResponse<ProjectDetails> unpublishProject(String slug) {
        return step(slug, AuditAction.UNPUBLISHED, Project::unpublish);
    }

    @POST
    @Path("/start")
    @Transactional
    @Idempotent
    @PermissionsAllowed("project:edit")
    @Operation(summary = "Start a project", description = "From PLANNED to ACTIVE.")
    public RestResponse<ProjectDetails> startProject(String slug) {
        return step(slug, AuditAction.STARTED, project -> project.moveTo(ProjectStatus.ACTIVE));
    }

    @POST
    @Path("/complete")
    @Transactional
    @Idempotent
    @PermissionsAllowed("project:edit")
    @Operation(summary = "Complete a project", description = "From ACTIVE to COMPLETED.")
    public RestResponse<ProjectDetails> completeProject(String slug) {
        return step(slug, AuditAction.COMPLETED, project -> project.moveTo(ProjectStatus.COMPLETED));
    }

    @POST
    @Path("/cancel")
    @Transactional
    @Idempotent
    @PermissionsAllowed("project:edit")
    @Operation(summary = "Cancel a project", description = "From PLANNED or ACTIVE to CANCELLED.")
    public RestResponse<ProjectDetails> cancelProject(String slug) {
        return step(slug, AuditAction.CANCELLED, project -> project.moveTo(ProjectStatus.CANCELLED));
    }

    private RestResponse<ProjectDetails> step(String slug, AuditAction action, Consumer<Project> what) {
        var project = projects.visibleTo(viewer, slug).orElseThrow(ProblemException::notFound);
        answers.requireSeen(project.version());
        write.transition(project, action, what);
        return answers.changed(project.version(), references.details(project));
    }
}
