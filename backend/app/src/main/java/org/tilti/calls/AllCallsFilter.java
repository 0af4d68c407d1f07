package org.tilti.calls;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which calls of all projects, in which order. */
public class AllCallsFilter extends CallFilter {

    @Parameter(description = "Only of these projects, by slug.", example = "bridges-of-trust")
    @QueryParam("project")
    public List<String> project;
}
