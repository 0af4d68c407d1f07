package org.tilti.grants.decisions;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.calls.Call;
import org.tilti.calls.CallKind;
import org.tilti.calls.FindCall;
import org.tilti.http.Answers;
import org.tilti.http.Page;
import org.tilti.http.ProblemException;

/** The budget of a grant call, and who comes how far with it. */
@Path("/calls/{slug}")
@Tag(name = "grant decisions", description = "Who gets the money of a grant call: proposed by one person, approved by "
        + "another")
@RunOnVirtualThread
public class RankingResource {
    private final FindCall calls;
    private final ShowRanking ranking;
    private final ShowBudget budget;
    private final Answers answers;

    RankingResource(FindCall calls, ShowRanking ranking, ShowBudget budget, Answers answers) {
        this.calls = calls;
        this.ranking = ranking;
        this.budget = budget;
        this.answers = answers;
    }

    @GET
    @Path("/ranking")
    @PermissionsAllowed("call:edit")
    @Operation(summary = "Rank the applications of a call", description = "For those who lead its project: by points and "
            + "bonuses, or where the first are awarded by the order of submission; and for each what is left of the "
            + "budget when it and all that wait before it are awarded. Left out is what the caller is too close to or has still to give a review of.")
    public RestResponse<Page<RankedApplication>> listCallRanking(String slug, @BeanParam @Valid RankingFilter filter) {
        var call = visible(slug);
        return answers.page(() -> ranking.page(call, filter));
    }

    @GET
    @Path("/budget")
    @Operation(summary = "Get the budget of a grant call", description = "Where the first are awarded everybody sees what "
            + "is left; of a competition the public learns it with the results.")
    public RestResponse<CallBudget> getCallBudget(String slug) {
        var details = budget.of(visible(slug));
        return answers.thing(0, budget.moment(details), () -> details);
    }

    private Call visible(String slug) {
        return calls.visible(CallKind.GRANT, slug).orElseThrow(ProblemException::notFound);
    }
}
