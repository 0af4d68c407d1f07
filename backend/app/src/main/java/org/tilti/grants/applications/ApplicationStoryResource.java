package org.tilti.grants.applications;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.audit.AuditEntry;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.ListQuery;
import org.tilti.http.Page;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;

/** What was done with a grant application from draft to close, and what its writers remark on it. */
@Path("/grant-applications/{id}")
@Tag(name = "grant applications")
@RunOnVirtualThread
public class ApplicationStoryResource {
    private final GrantApplications applications;
    private final ApplicationStory story;
    private final ApplicationComments comments;
    private final ApplicationErrors errors;
    private final Answers answers;
    private final Viewer viewer;

    ApplicationStoryResource(GrantApplications applications, ApplicationStory story, ApplicationComments comments,
            ApplicationErrors errors, Answers answers, Viewer viewer) {
        this.applications = applications;
        this.story = story;
        this.comments = comments;
        this.errors = errors;
        this.answers = answers;
        this.viewer = viewer;
    }

    @GET
    @Path("/history")
    @PermissionsAllowed("grant-application:read")
    @Operation(summary = "Read the story of an application", description = "Who, acting for whom, did what and when, from "
            + "its draft to the close of its grant; newest first. Applicants do not read how it was judged, those who "
            + "judge not what was being written.")
    public RestResponse<Page<AuditEntry>> listGrantApplicationHistory(UUID id, @BeanParam @Valid ListQuery query) {
        var application = visible(id);
        return answers.page(() -> story.of(application, query));
    }

    @GET
    @Path("/comments")
    @PermissionsAllowed("grant-application:read-comments")
    @Operation(summary = "List comments", description = "What those who write the application together have remarked, "
            + "oldest first; those who judge it do not read them.")
    public RestResponse<Page<ApplicationComment>> listGrantApplicationComments(
            UUID id, @BeanParam @Valid ListQuery query) {
        return answers.page(() -> comments.on(id, query));
    }

    @POST
    @Path("/comments")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant-application:comment")
    @ResponseStatus(201)
    @Operation(summary = "Comment on an application")
    public RestResponse<ApplicationComment> createGrantApplicationComment(UUID id, @Valid @NotNull CommentDraft draft) {
        var misplaced = draft.place() == null ? List.<PlaceError>of()
                : errors.ofPlaces("/place", List.of(draft.place()));
        if (!misplaced.isEmpty()) {
            throw ProblemException.invalid(misplaced);
        }
        return answers.created("grant-applications/" + id + "/comments", 0, comments.write(visible(id), draft));
    }

    private GrantApplication visible(UUID id) {
        return applications.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
    }
}
