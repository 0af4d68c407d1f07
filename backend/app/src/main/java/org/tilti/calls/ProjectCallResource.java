package org.tilti.calls;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;
import org.tilti.projects.Projects;

/** The calls of one project. */
@Path("/projects/{slug}/calls")
@Tag(name = "calls")
@RunOnVirtualThread
public class ProjectCallResource {
    private final Projects projects;
    private final Calls calls;
    private final CallReferences references;
    private final WriteCall write;
    private final Answers answers;
    private final Viewer viewer;

    ProjectCallResource(Projects projects, Calls calls, CallReferences references, WriteCall write, Answers answers,
            Viewer viewer) {
        this.projects = projects;
        this.calls = calls;
        this.references = references;
        this.write = write;
        this.answers = answers;
        this.viewer = viewer;
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("project:edit")
    @ResponseStatus(201)
    @Operation(summary = "Draft a call", description = "Creates a call that only the project's editors see until it is "
            + "published.")
    public RestResponse<CallDetails> createCall(String slug, @Valid @NotNull CallDraft draft) {
        var project = projects.visibleTo(viewer, slug).orElseThrow(ProblemException::notFound);
        var call = write.create(project, draft);
        var now = calls.now();
        return answers.created("calls/" + call.slug(), call.version(), call.phase(now), references.details(call, now));
    }
}
