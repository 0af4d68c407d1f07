package org.tilti.grants.reviews;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.ListQuery;
import org.tilti.http.Page;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;

/** Reviews of grant applications: one's own, and those of the calls that one leads. */
@Path("/reviews")
@Tag(name = "reviews", description = "What reviewers score in grant applications, and why")
@RunOnVirtualThread
public class ReviewResource {
    private final Reviews reviews;
    private final ReviewMessages messages;
    private final ReviewReferences references;
    private final WriteReview write;
    private final Answers answers;
    private final Viewer viewer;

    ReviewResource(Reviews reviews, ReviewMessages messages, ReviewReferences references, WriteReview write,
            Answers answers, Viewer viewer) {
        this.reviews = reviews;
        this.messages = messages;
        this.references = references;
        this.write = write;
        this.answers = answers;
        this.viewer = viewer;
    }

    @GET
    @PermissionsAllowed("review:list")
    @Operation(summary = "List reviews", description = "One's own, and those of calls of projects that the caller leads; "
            + "the latest assigned first.")
    public RestResponse<Page<ReviewSummary>> listReviews(@BeanParam @Valid ReviewFilter filter) {
        return answers.page(() -> reviews.search(filter, viewer));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("review:read")
    @Operation(summary = "Get a review", description = "With what was handed in, and once one's own review is given with "
            + "what others have said of it.")
    public RestResponse<ReviewDetails> getReview(UUID id) {
        var review = visible(id);
        return answers.thing(review.version(), references.reader(review), () -> references.details(review));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("review:write")
    @Operation(summary = "Write a review", description = "Replaces the scores, complete or not, until it is given. A "
            + "criterion that is not applicable changes no average.")
    public RestResponse<ReviewDetails> putReview(UUID id, @Valid @NotNull ReviewDraft draft) {
        var review = seen(id);
        write.change(review, draft);
        return changed(review);
    }

    @POST
    @Path("/{id}/give")
    @Transactional
    @Idempotent
    @PermissionsAllowed("review:write")
    @Operation(summary = "Give a review", description = "From now on it stands and counts, and shows what others have "
            + "said. Needs a score, or that it is not applicable, with a justification for each criterion; what is "
            + "missing is named.")
    public RestResponse<ReviewDetails> giveReview(UUID id) {
        var review = seen(id);
        write.give(review);
        return changed(review);
    }

    @POST
    @Path("/{id}/conflict")
    @Transactional
    @Idempotent
    @PermissionsAllowed("review:decline")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Declared")
    @Operation(summary = "Declare a conflict of interest", description = "Hides the application from the caller at once, "
            + "for good, and gives it to another reviewer if there is one.")
    public RestResponse<Void> declareConflict(UUID id, @Valid @NotNull ConflictDraft draft) {
        write.declareConflict(seen(id), draft.reason());
        return RestResponse.noContent();
    }

    @GET
    @Path("/{id}/discussion")
    @PermissionsAllowed("review:read-discussion")
    @Operation(summary = "Read the discussion of a review", description = "What reviewers, and those who lead the call, "
            + "have said of the application, oldest first; for those who have given their own review.")
    public RestResponse<Page<ReviewMessage>> listReviewMessages(UUID id, @BeanParam @Valid ListQuery query) {
        var application = visible(id).application();
        return answers.page(() -> messages.of(application, query));
    }

    @POST
    @Path("/{id}/discussion")
    @Transactional
    @Idempotent
    @PermissionsAllowed("review:discuss")
    @ResponseStatus(201)
    @Operation(summary = "Say something of a reviewed application", description = "To the others who have given their "
            + "reviews, and to those who lead the call.")
    public RestResponse<ReviewMessage> createReviewMessage(UUID id, @Valid @NotNull ReviewMessageDraft draft) {
        var message = messages.write(visible(id).application(), draft.text());
        return answers.created("reviews/" + id + "/discussion", 0, message);
    }

    private RestResponse<ReviewDetails> changed(Review review) {
        return answers.changed(review.version(), references.reader(review), references.details(review));
    }

    private Review visible(UUID id) {
        return reviews.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
    }

    private Review seen(UUID id) {
        var review = visible(id);
        answers.requireSeen(review.version());
        return review;
    }
}
