package org.tilti.grants.reviews;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.calls.Call;
import org.tilti.calls.CallKind;
import org.tilti.calls.FindCall;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;

/** Who reviews the applications to a call; for those who may edit the call. */
@Path("/calls/{slug}")
@Tag(name = "reviews")
@RunOnVirtualThread
public class ReviewPanelResource {
    private final FindCall calls;
    private final ReviewPanels panels;
    private final ReviewReferences references;
    private final WritePanel write;
    private final AssignReviews assign;
    private final Answers answers;
    private final Viewer viewer;

    ReviewPanelResource(FindCall calls, ReviewPanels panels, ReviewReferences references, WritePanel write,
            AssignReviews assign, Answers answers, Viewer viewer) {
        this.calls = calls;
        this.panels = panels;
        this.references = references;
        this.write = write;
        this.assign = assign;
        this.answers = answers;
        this.viewer = viewer;
    }

    @GET
    @Path("/reviewers")
    @PermissionsAllowed("call:edit")
    @Operation(summary = "Get the reviewers of a call", description = "Who reviews its applications, and how far they are.")
    public RestResponse<PanelDetails> getReviewers(String slug) {
        var panel = panels.of(call(slug));
        return answers.thing(panel.version(), references.reader(), () -> references.panel(panel));
    }

    @PUT
    @Path("/reviewers")
    @Transactional
    @PermissionsAllowed("call:edit")
    @Operation(summary = "Name the reviewers of a call", description = "Replaces the panel. What somebody who leaves has "
            + "given stands; what they have not given is taken off them, and assigned anew when that is asked for.")
    public RestResponse<PanelDetails> putReviewers(String slug, @Valid @NotNull PanelDraft draft) {
        var panel = seen(slug);
        write.change(panel, draft);
        return answers.changed(panel.version(), references.reader(), references.panel(panel));
    }

    @POST
    @Path("/review-assignments")
    @Transactional
    @Idempotent
    @PermissionsAllowed("call:edit")
    @Operation(summary = "Assign reviews", description = "Gives each application under review as many reviewers as the "
            + "call asks for, as evenly as can be, none from the applicant's or a partner's organisation. What is assigned "
            + "already stays. `If-Match` names the version of the panel that was seen.")
    public RestResponse<AssignmentDetails> assignReviews(String slug) {
        var panel = seen(slug);
        var assigned = assign.all(panel);
        return answers.changed(panel.version(), references.reader(), references.assignments(panel, assigned));
    }

    private ReviewPanel seen(String slug) {
        var panel = panels.locked(call(slug));
        answers.requireSeen(panel.version());
        return panel;
    }

    private Call call(String slug) {
        return calls.visible(CallKind.GRANT, slug).orElseThrow(ProblemException::notFound);
    }
}
