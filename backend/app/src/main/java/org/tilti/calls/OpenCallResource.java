package org.tilti.calls;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.http.Answers;
import org.tilti.http.Page;
import org.tilti.http.ProblemException;
import org.tilti.organisations.Organisations;

/** Which open calls an organisation may answer, and why not the others. */
@Path("/organisations/{slug}/open-calls")
@Tag(name = "calls")
@RunOnVirtualThread
public class OpenCallResource {
    private final Calls calls;
    private final CallReferences references;
    private final CheckEligibility check;
    private final Organisations organisations;
    private final Answers answers;

    OpenCallResource(Calls calls, CallReferences references, CheckEligibility check, Organisations organisations,
            Answers answers) {
        this.calls = calls;
        this.references = references;
        this.check = check;
        this.organisations = organisations;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "List the open calls for an organisation", description = "Every call that is open now, with "
            + "what its criteria say of the organisation; the nearest deadline first.")
    public RestResponse<Page<CallForOrganisation>> listOpenCalls(String slug) {
        var organisation = organisations.bySlug(slug).orElseThrow(ProblemException::notFound);
        var now = calls.now();
        return answers.page(calls.turns(now), () -> new Page<>(calls.open(now).stream()
                .map(call -> new CallForOrganisation(references.summary(call, now), check.of(call, organisation)))
                .toList(), null, null));
    }
}
