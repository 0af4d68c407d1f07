package org.tilti.grants.applications;

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

/** The steps of a grant application. Each needs `If-Match`; one that is not possible now answers 409. */
@Path("/grant-applications/{id}")
@Tag(name = "grant applications")
@RunOnVirtualThread
public class GrantApplicationTransitionResource {
    private final GrantApplications applications;
    private final GrantApplicationReferences references;
    private final WriteGrantApplication write;
    private final Answers answers;
    private final Viewer viewer;

    GrantApplicationTransitionResource(GrantApplications applications, GrantApplicationReferences references,
            WriteGrantApplication write, Answers answers, Viewer viewer) {
        this.applications = applications;
        this.references = references;
        this.write = write;
        this.answers = answers;
        this.viewer = viewer;
    }

    @POST
    @Path("/submit")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant-application:submit")
    @Operation(summary = "Hand in an application", description = "Until the call closes by the clock of the database; "
            + "what was returned, until the instant that was named with it. What the call demands and is missing is "
            + "named, place by place. What was handed in stays as it was.")
    public RestResponse<GrantApplicationDetails> submitGrantApplication(UUID id) {
        return step(id, write::submit);
    }

    @POST
    @Path("/withdraw")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant-application:submit")
    @Operation(summary = "Take an application back", description = "As long as nothing is decided. Until the call closes "
            + "it can be opened again; afterwards it is for good.")
    public RestResponse<GrantApplicationDetails> withdrawGrantApplication(UUID id) {
        return step(id, write::withdraw);
    }

    @POST
    @Path("/reopen")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant-application:submit")
    @Operation(summary = "Write on at a withdrawn application", description = "Until the call closes.")
    public RestResponse<GrantApplicationDetails> reopenGrantApplication(UUID id) {
        return step(id, write::reopen);
    }

    @POST
    @Path("/return")
    @Transactional
    @Idempotent
    @PermissionsAllowed("grant-application:judge")
    @Operation(summary = "Return an application to be completed", description = "Once, with a question, the places that "
            + "are meant, and the instant by which it is to be completed.")
    public RestResponse<GrantApplicationDetails> returnGrantApplication(
            UUID id, @Valid @NotNull CompletionDraft wanted) {
        return step(id, application -> write.giveBack(application, wanted));
    }

    private RestResponse<GrantApplicationDetails> step(UUID id, Consumer<GrantApplication> what) {
        var application = applications.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
        answers.requireSeen(application.version());
        what.accept(application);
        return answers.changed(application.version(), references.details(application));
    }
}
