package org.tilti.partnerships.proposals;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.tilti.http.ListQuery;

/** Which proposals; newest first. */
public class ProposalFilter extends ListQuery {

    @Parameter(description = "Only of these calls, by slug.", example = "new-partnerships-with-ukraine")
    @QueryParam("call")
    public List<String> call;

    @Parameter(description = "Only with these organisations, by slug.", example = "kuldigas-novads")
    @QueryParam("organisation")
    public List<String> organisation;

    @Parameter(description = "Only of this run.")
    @QueryParam("run")
    public @Nullable UUID run;

    @Parameter(description = "Only in these states.")
    @QueryParam("state")
    public List<ProposalState> state;
}
