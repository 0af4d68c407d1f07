package org.tilti.grants.applications;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tilti.http.ListQuery;

/** Which grant applications; last changed first. */
public class GrantApplicationFilter extends ListQuery {

    @Parameter(description = "Only answers to these calls, by slug.", example = "mini-grants-2027")
    @QueryParam("call")
    public List<String> call;

    @Parameter(description = "Only of these applicants, by slug.", example = "bauskas-novads")
    @QueryParam("applicant")
    public List<String> applicant;

    @Parameter(description = "Only in these states.")
    @QueryParam("state")
    public List<GrantApplicationState> state;
}
