package org.tilti.grants.awarded;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.tilti.http.ListQuery;
import org.tilti.text.Country;

/** Which grants; the latest awarded first. */
public class GrantFilter extends ListQuery {

    @Parameter(description = "Only of these calls, by slug.", example = "wtd-mini-grants")
    @QueryParam("call")
    public List<String> call;

    @Parameter(description = "Only of calls of these projects, by slug.", example = "working-together-for-development")
    @QueryParam("project")
    public List<String> project;

    @Parameter(description = "Only to these organisations, by slug.", example = "bauskas-novads")
    @QueryParam("recipient")
    public List<String> recipient;

    @Parameter(description = "Only to organisations of these countries.", example = "LV")
    @QueryParam("country")
    public List<@Country String> country;

    @Parameter(description = "Only on these themes, by code.", example = "youth")
    @QueryParam("theme")
    public List<String> theme;

    @Parameter(description = "Only awarded in these years.", example = "2013")
    @QueryParam("year")
    public List<Integer> year;

    @Parameter(description = "Only in these states.")
    @QueryParam("state")
    public List<GrantState> state;

    @Parameter(description = "Only those of which the report is overdue, among those whose file the caller reads.")
    @QueryParam("late")
    public @Nullable Boolean late;

    @Parameter(description = "Only those in which something waits for those who have granted it, or only the others; among "
            + "those whose file the caller reads.")
    @QueryParam("waiting")
    public @Nullable Boolean waiting;
}
