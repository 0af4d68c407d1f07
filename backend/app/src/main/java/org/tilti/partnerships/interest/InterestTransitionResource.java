package org.tilti.partnerships.interest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;

/** The steps of an expression of interest. Each needs `If-Match`; one that is not possible now answers 409. */
@Path("/expressions-of-interest/{id}")
@Tag(name = "expressions of interest")
@RunOnVirtualThread
public class InterestTransitionResource {
    private final ExpressionsOfInterest interests;
    private final InterestReferences references;
    private final WriteInterest write;
    private final Answers answers;
    private final Viewer viewer;

    InterestTransitionResource(ExpressionsOfInterest interests, InterestReferences references, WriteInterest write,
            Answers answers, Viewer viewer) {
        this.interests = interests;
        this.references = references;
        this.write = write;
        this.answers = answers;
        this.viewer = viewer;
    }

    @POST
    @Path("/submit")
    @Transactional
    @Idempotent
    @PermissionsAllowed("interest:edit")
    @Operation(summary = "Hand in an answer", description = "Until the call closes by the clock of the database; what "
            + "was returned, until the instant that was named with it. Every criterion must be met; what is missing is "
            + "named.")
    public RestResponse<InterestDetails> submitInterest(UUID id) {
        return step(id, write::submit);
    }

    @POST
    @Path("/withdraw")
    @Transactional
    @Idempotent
    @PermissionsAllowed("interest:edit")
    @Operation(summary = "Take an answer back", description = "Until the call closes.")
    public RestResponse<InterestDetails> withdrawInterest(UUID id) {
        return step(id, write::withdraw);
    }

    @POST
    @Path("/reopen")
    @Transactional
    @Idempotent
    @PermissionsAllowed("interest:edit")
    @Operation(summary = "Write on at a withdrawn answer", description = "Until the call closes.")
    public RestResponse<InterestDetails> reopenInterest(UUID id) {
        return step(id, write::reopen);
    }

    @POST
    @Path("/return")
    @Transactional
    @Idempotent
    @PermissionsAllowed("interest:judge")
    @Operation(summary = "Ask for more", description = "Gives the answer back to the organisation with a question and "
            + "the instant by which more is wanted.")
    public RestResponse<InterestDetails> returnInterest(UUID id, @Valid @NotNull ReturnDraft wanted) {
        return step(id, interest -> write.giveBack(interest, wanted));
    }

    @POST
    @Path("/accept")
    @Transactional
    @Idempotent
    @PermissionsAllowed("interest:judge")
    @Operation(summary = "Accept an answer as eligible", description = "It takes part in the matching.")
    public RestResponse<InterestDetails> acceptInterest(UUID id) {
        return step(id, write::accept);
    }

    @POST
    @Path("/decline")
    @Transactional
    @Idempotent
    @PermissionsAllowed("interest:judge")
    @Operation(summary = "Decline an answer", description = "With the reason, which the organisation reads.")
    public RestResponse<InterestDetails> declineInterest(UUID id, @Valid @NotNull DeclineDraft why) {
        return step(id, interest -> write.decline(interest, why.reason()));
    }

    private RestResponse<InterestDetails> step(UUID id, Consumer<ExpressionOfInterest> what) {
        var interest = interests.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
        answers.requireSeen(interest.version());
        what.accept(interest);
        return answers.changed(interest.version(), references.details(interest));
    }
}
