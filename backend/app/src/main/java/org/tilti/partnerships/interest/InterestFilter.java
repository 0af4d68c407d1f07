package org.tilti.partnerships.interest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tilti.http.ListQuery;

/** Which expressions of interest; newest first. */
public class InterestFilter extends ListQuery {

    @Parameter(description = "Only answers to these calls, by slug.", example = "new-partnerships-with-ukraine")
    @QueryParam("call")
    public List<String> call;

    @Parameter(description = "Only of these organisations, by slug.", example = "kuldigas-novads")
    @QueryParam("organisation")
    public List<String> organisation;

    @Parameter(description = "Only in these states.")
    @QueryParam("state")
    public List<InterestState> state;
}
