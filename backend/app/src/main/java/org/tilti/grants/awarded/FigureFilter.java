package org.tilti.grants.awarded;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which calls. */
public class FigureFilter {

    @Parameter(description = "Only of these calls, by slug.", example = "wtd-mini-grants")
    @QueryParam("call")
    public List<String> call;

    @Parameter(description = "Only of calls of these projects, by slug.", example = "working-together-for-development")
    @QueryParam("project")
    public List<String> project;
}
