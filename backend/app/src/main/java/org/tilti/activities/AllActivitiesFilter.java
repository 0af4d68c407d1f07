package org.tilti.activities;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which activities of all projects, in which order. */
public class AllActivitiesFilter extends ActivityFilter {

    @Parameter(description = "Only of these projects, by slug.", example = "bridges-of-trust")
    @QueryParam("project")
    public List<String> project;
}
