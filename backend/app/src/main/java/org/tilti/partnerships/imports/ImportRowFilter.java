package org.tilti.partnerships.imports;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tilti.http.ListQuery;

/** Which rows of an import. */
public class ImportRowFilter extends ListQuery {

    @Parameter(description = "Only rows that come to this.")
    @QueryParam("outcome")
    public List<RowOutcome> outcome;
}
