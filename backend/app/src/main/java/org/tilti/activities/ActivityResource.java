package org.tilti.activities;

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
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.audit.AuditAction;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.Page;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;

/** Activities of all projects. */
@Path("/activities")
@Tag(name = "activities", description = "What happens within projects: meetings, visits, seminars, publications")
@RunOnVirtualThread
public class ActivityResource {
    private final Activities activities;
    private final ActivityReferences references;
    private final WriteActivity write;
    private final Answers answers;
    private final Viewer viewer;

    ActivityResource(Activities activities, ActivityReferences references, WriteActivity write, Answers answers,
            Viewer viewer) {
        this.activities = activities;
        this.references = references;
        this.write = write;
        this.answers = answers;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "List activities", description = "Published activities of published projects, and the drafts "
            + "that the caller may edit.")
    public RestResponse<Page<ActivitySummary>> listActivities(@BeanParam @Valid AllActivitiesFilter filter) {
        return answers.page(() -> activities.search(filter, filter.project, viewer));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get an activity")
    public RestResponse<ActivityDetails> getActivity(UUID id) {
        var activity = visible(id);
        return answers.thing(activity.version(), () -> references.details(activity));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("activity:edit")
    @Operation(summary = "Change an activity", description = "Replaces its content; `If-Match` names the version that "
            + "was seen. Translations of a text whose source has changed become stale.")
    public RestResponse<ActivityDetails> putActivity(UUID id, @Valid @NotNull ActivityDraft draft) {
        var activity = seen(id);
        write.change(activity, draft);
        return answers.changed(activity.version(), references.details(activity));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("activity:edit")
    @ResponseStatus(204)
    @Operation(summary = "Delete a draft activity", description = "Only what is not published can be deleted.")
    public RestResponse<Void> deleteActivity(UUID id) {
        write.delete(seen(id));
        return RestResponse.noContent();
    }

    @POST
    @Path("/{id}/publish")
    @Transactional
    @Idempotent
    @PermissionsAllowed("activity:edit")
    @Operation(summary = "Publish an activity", description = "Lets everybody see it, as soon as its project is "
            + "published.")
    public RestResponse<ActivityDetails> publishActivity(UUID id) {
        return step(id, AuditAction.PUBLISHED, Activity::publish);
    }

    @POST
    @Path("/{id}/unpublish")
    @Transactional
    @Idempotent
    @PermissionsAllowed("activity:edit")
    @Operation(summary = "Take an activity back", description = "Makes it a draft again that only its editors see.")
    public RestResponse<ActivityDetails> unpublishActivity(UUID id) {
        return step(id, AuditAction.UNPUBLISHED, Activity::unpublish);
    }

    private RestResponse<ActivityDetails> step(UUID id, AuditAction action, Consumer<Activity> what) {
        var activity = seen(id);
        write.transition(activity, action, what);
        return answers.changed(activity.version(), references.details(activity));
    }

    private Activity visible(UUID id) {
        return activities.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
    }

    private Activity seen(UUID id) {
        var activity = visible(id);
        answers.requireSeen(activity.version());
        return activity;
    }
}
