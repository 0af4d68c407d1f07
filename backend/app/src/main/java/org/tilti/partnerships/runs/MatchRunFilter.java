package org.tilti.partnerships.runs;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tilti.http.ListQuery;

/** Which runs; newest first. */
public class MatchRunFilter extends ListQuery {

    @Parameter(description = "Only of these calls, by slug.", example = "new-partnerships-with-ukraine")
    @QueryParam("call")
    public List<String> call;
}
