package org.tilti.partnerships.runs;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.criteria.Side;
import org.tilti.http.ListQuery;

/** Which of those who took part in a run; by name. */
public class MatchCandidateFilter extends ListQuery {

    @Parameter(description = "Only on this side.")
    @QueryParam("side")
    public List<Side> side;

    @Parameter(description = "Only these organisations, by slug.", example = "kuldigas-novads")
    @QueryParam("organisation")
    public List<String> organisation;

    @Parameter(description = "Only those who have nobody, or only those who have somebody.")
    @QueryParam("leftOut")
    public @Nullable Boolean leftOut;
}
