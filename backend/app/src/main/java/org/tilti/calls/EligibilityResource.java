package org.tilti.calls;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;

/** Who may answer a call: for anybody, before any login. */
@Path("/calls/{slug}/eligibility")
@Tag(name = "calls")
@RunOnVirtualThread
public class EligibilityResource {
    private final Calls calls;
    private final CheckEligibility check;
    private final Viewer viewer;

    EligibilityResource(Calls calls, CheckEligibility check, Viewer viewer) {
        this.calls = calls;
        this.check = check;
        this.viewer = viewer;
    }

    @POST
    @Operation(summary = "Check who may answer a call", description = "Says of each criterion whether the organisation "
            + "meets it, and why. Facts in the question count before those of the directory; nothing is stored.")
    public RestResponse<Eligibility> checkEligibility(String slug, @Valid @NotNull EligibilityQuestion question) {
        var call = calls.visibleTo(viewer, slug).orElseThrow(ProblemException::notFound);
        return RestResponse.ok(check.of(call, question));
    }
}
