package org.tilti.search;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tilti.http.SearchableListQuery;

/** What to search for. */
public class SearchFilter extends SearchableListQuery {

    @Parameter(description = "Only these kinds of things.")
    @QueryParam("kind")
    public List<SearchKind> kind;
}
