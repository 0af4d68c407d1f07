package org.tilti.grants.applications;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.calls.CallKind;
import org.tilti.calls.FindCall;
import org.tilti.http.ProblemException;
import org.tilti.text.PreferredLanguages;

/** What a budget adds up to under the terms of a grant call: for anybody, before any login. */
@Path("/calls/{slug}/budget-check")
@Tag(name = "grant applications")
@RunOnVirtualThread
public class BudgetCheckResource {
    private final FindCall calls;
    private final PreferredLanguages languages;

    BudgetCheckResource(FindCall calls, PreferredLanguages languages) {
        this.calls = calls;
        this.languages = languages;
    }

    @POST
    @Operation(summary = "Check a budget", description = "Adds up a budget, exact to the cent, and says of each rule of "
            + "the grant call whether it is met, why, and how much is missing. Nothing is stored.")
    public RestResponse<BudgetCheck> checkBudget(String slug, @Valid @NotNull BudgetQuestion question) {
        var call = calls.visible(CallKind.GRANT, slug).orElseThrow(ProblemException::notFound);
        return RestResponse.ok(BudgetCheck.of(call.grant(), question, languages));
    }
}
