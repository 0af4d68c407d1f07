package org.tilti.grants.reviews;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.grants.applications.GrantApplications;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.ListQuery;
import org.tilti.http.Page;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;

/** What those who lead a call do with an application before and while it is reviewed. */
@Path("/grant-applications/{id}")
@Tag(name = "reviews")
@RunOnVirtualThread
public class CheckResource {
    private final GrantApplications applications;
    private final AdministrativeChecks checks;
    private final CheckApplication check;
    private final ReviewMessages messages;
    private final Answers answers;
    private final Viewer viewer;

    CheckResource(GrantApplications applications, AdministrativeChecks checks, CheckApplication check,
            ReviewMessages messages, Answers answers, Viewer viewer) {
        this.applications = applications;
        this.checks = checks;
        this.check = check;
        this.messages = messages;
        this.answers = answers;
        this.viewer = viewer;
    }

    @GET
    @Path("/check")
    @PermissionsAllowed("grant-application:follow-judges")
    @Operation(summary = "Get the administrative check of an application", description = "404 while it is not checked.")
    public RestResponse<CheckDetails> getGrantApplicationCheck(UUID id) {
        var application = visible(id);
        var known = checks.of(application).orElseThrow(ProblemException::notFound);
        return answers.thing(application.version(), known::details);
    }

    @POST
    @Path("/check")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant-application:judge")
    @Operation(summary = "Record the administrative check of an application", description = "One finding for each "
            + "criterion that was checked on submission. If all passed it goes to review, otherwise it is rejected with a "
            + "reason that the applicant reads. `If-Match` names the version of the application that was seen.")
    public RestResponse<CheckDetails> recordGrantApplicationCheck(UUID id, @Valid @NotNull CheckDraft draft) {
        var application = visible(id);
        answers.requireSeen(application.version());
        var recorded = check.check(application, draft);
        return answers.changed(application.version(), recorded.details());
    }

    @GET
    @Path("/discussion")
    @PermissionsAllowed("grant-application:read-discussion")
    @Operation(summary = "Read the discussion of an application", description = "What reviewers, and those who lead the "
            + "call, have said of it, oldest first; for those who lead the call and owe no review of it.")
    public RestResponse<Page<ReviewMessage>> listGrantApplicationDiscussion(UUID id, @BeanParam @Valid ListQuery query) {
        var application = visible(id);
        return answers.page(() -> messages.of(application, query));
    }

    @POST
    @Path("/discussion")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant-application:discuss")
    @ResponseStatus(201)
    @Operation(summary = "Say something of an application under review", description = "To those who have given their "
            + "reviews, and to those who lead the call.")
    public RestResponse<ReviewMessage> createGrantApplicationDiscussionMessage(
            UUID id, @Valid @NotNull ReviewMessageDraft draft) {
        var message = messages.write(visible(id), draft.text());
        return answers.created("grant-applications/" + id + "/discussion", 0, message);
    }

    private GrantApplication visible(UUID id) {
        return applications.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
    }
}
