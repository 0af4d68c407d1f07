package org.tilti.activities;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.Page;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;
import org.tilti.projects.Project;
import org.tilti.projects.Projects;

/** The activities of one project. */
@Path("/projects/{slug}/activities")
@Tag(name = "activities")
@RunOnVirtualThread
public class ProjectActivityResource {
    private final Projects projects;
    private final Activities activities;
    private final ActivityReferences references;
    private final WriteActivity write;
    private final Answers answers;
    private final Viewer viewer;

    ProjectActivityResource(Projects projects, Activities activities, ActivityReferences references,
            WriteActivity write, Answers answers, Viewer viewer) {
        this.projects = projects;
        this.activities = activities;
        this.references = references;
        this.write = write;
        this.answers = answers;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "List a project's activities")
    public RestResponse<Page<ActivitySummary>> listProjectActivities(
            String slug, @BeanParam @Valid ActivityFilter filter) {
        visible(slug);
        return answers.page(() -> activities.search(filter, List.of(slug), viewer));
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("project:edit")
    @ResponseStatus(201)
    @Operation(summary = "Draft an activity", description = "Creates an activity that only the project's editors see "
            + "until it is published.")
    public RestResponse<ActivityDetails> createActivity(String slug, @Valid @NotNull ActivityDraft draft) {
        var activity = write.create(visible(slug), draft);
        return answers.created("activities/" + activity.id(), activity.version(), references.details(activity));
    }

    private Project visible(String slug) {
        return projects.visibleTo(viewer, slug).orElseThrow(ProblemException::notFound);
    }
}
