package org.tilti.grants.decisions;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tilti.http.ListQuery;

/** Of which applications of a call the ranking is told. */
public class RankingFilter extends ListQuery {
    @Parameter(description = "Only these, at the rank that each has in the whole list; left out: all.")
    @QueryParam("application")
    @Size(max = 50)
    public List<UUID> application;
}
