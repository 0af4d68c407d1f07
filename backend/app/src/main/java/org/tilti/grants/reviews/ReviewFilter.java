package org.tilti.grants.reviews;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.tilti.http.ListQuery;

/** Which reviews; the latest assigned first. */
public class ReviewFilter extends ListQuery {

    @Parameter(description = "Only of applications to these calls, by slug.", example = "mini-grants-2026")
    @QueryParam("call")
    public List<String> call;

    @Parameter(description = "Only in these states.")
    @QueryParam("state")
    public List<ReviewState> state;

    @Parameter(description = "Only the caller's own, or only those of others.")
    @QueryParam("mine")
    public @Nullable Boolean mine;

    @Parameter(description = "Only of this application; for those who lead the call.")
    @QueryParam("application")
    public @Nullable UUID application;
}
