package org.tilti.calls;

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
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.audit.AuditAction;
import org.tilti.audit.AuditEntries;
import org.tilti.audit.AuditEntry;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.ListQuery;
import org.tilti.http.Page;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;

/** Calls of all projects. */
@Path("/calls")
@Tag(name = "calls", description = "Invitations with a deadline and with criteria that anybody can check")
@RunOnVirtualThread
public class CallResource {
    private final Calls calls;
    private final CallReferences references;
    private final WriteCall write;
    private final AuditEntries history;
    private final Answers answers;
    private final Viewer viewer;

    CallResource(Calls calls, CallReferences references, WriteCall write, AuditEntries history, Answers answers,
            Viewer viewer) {
        this.calls = calls;
        this.references = references;
        this.write = write;
        this.history = history;
        this.answers = answers;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "List calls", description = "Published calls of published projects, and the drafts that the "
            + "caller may edit.")
    public RestResponse<Page<CallSummary>> listCalls(@BeanParam @Valid AllCallsFilter filter) {
        var now = calls.now();
        return answers.page(calls.turns(now), () -> calls.search(filter, filter.project, viewer, now));
    }

    @GET
    @Path("/{slug}")
    @Operation(summary = "Get a call")
    public RestResponse<CallDetails> getCall(String slug) {
        var call = visible(slug);
        var now = calls.now();
        return answers.thing(call.version(), call.phase(now), () -> references.details(call, now));
    }

    @PUT
    @Path("/{slug}")
    @Transactional
    @PermissionsAllowed("call:edit")
    @Operation(summary = "Change a call", description = "Replaces its content; `If-Match` names the version that was "
            + "seen. Once a published call is open its rules stand, and its closing can only be put off.")
    public RestResponse<CallDetails> putCall(String slug, @Valid @NotNull CallDraft draft) {
        var call = seen(slug);
        write.change(call, draft);
        return changed(call);
    }

    @DELETE
    @Path("/{slug}")
    @Transactional
    @PermissionsAllowed("call:edit")
    @ResponseStatus(204)
    @Operation(summary = "Delete a draft call", description = "Only what is not published can be deleted.")
    public RestResponse<Void> deleteCall(String slug) {
        write.delete(seen(slug));
        return RestResponse.noContent();
    }

    @POST
    @Path("/{slug}/publish")
    @Transactional
    @Idempotent
    @PermissionsAllowed("call:edit")
    @Operation(summary = "Publish a call", description = "Lets everybody see it, as soon as its project is published. "
            + "Needs a summary, a closing instant and the languages of answers, and of a grant call its sums, cost "
            + "categories and days; what is missing is named.")
    public RestResponse<CallDetails> publishCall(String slug) {
        return step(slug, AuditAction.PUBLISHED, call -> call.publish(calls.now()));
    }

    @POST
    @Path("/{slug}/unpublish")
    @Transactional
    @Idempotent
    @PermissionsAllowed("call:edit")
    @Operation(summary = "Take a call back", description = "Makes it a draft again that only its editors see, which is "
            + "possible until it opens.")
    public RestResponse<CallDetails> unpublishCall(String slug) {
        return step(slug, AuditAction.UNPUBLISHED, call -> call.unpublish(calls.now()));
    }

    @GET
    @Path("/{slug}/history")
    @PermissionsAllowed("call:edit")
    @Operation(summary = "Read a call's history", description = "Who changed what in the call, acting for whom, newest "
            + "first.")
    public RestResponse<Page<AuditEntry>> listCallHistory(String slug, @BeanParam @Valid ListQuery query) {
        var call = visible(slug);
        return answers.page(() -> history.of(call.id(), query));
    }

    private RestResponse<CallDetails> step(String slug, AuditAction action, Consumer<Call> what) {
        var call = seen(slug);
        write.transition(call, action, what);
        return changed(call);
    }

    private RestResponse<CallDetails> changed(Call call) {
        var now = calls.now();
        return answers.changed(call.version(), call.phase(now), references.details(call, now));
    }

    private Call visible(String slug) {
        return calls.visibleTo(viewer, slug).orElseThrow(ProblemException::notFound);
    }

    private Call seen(String slug) {
        var call = visible(slug);
        answers.requireSeen(call.version());
        return call;
    }
}
