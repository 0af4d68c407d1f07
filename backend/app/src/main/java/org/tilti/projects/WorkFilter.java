package org.tilti.projects;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.tilti.http.Listing;
import org.tilti.http.SearchableListQuery;
import org.tilti.identity.Viewer;
import org.tilti.search.SearchDocuments;
import org.tilti.search.SearchQuery;

/** What projects and activities are both filtered by: theme, country, who takes part, when, and who may edit. */
public abstract class WorkFilter extends SearchableListQuery {

    @Parameter(description = "Only on any of these themes, by code.", example = "education")
    @QueryParam("theme")
    public List<String> theme;

    @Parameter(description = "Only in any of these countries, ISO 3166-1 alpha-2.", example = "UA")
    @QueryParam("country")
    public List<String> country;

    @Parameter(description = "Only in which this organisation takes part, by its slug.", example = "bauskas-novads")
    @QueryParam("participant")
    public @Nullable String participant;

    @Parameter(description = "Only that take place on or after this day.", example = "2021-01-01")
    @QueryParam("from")
    public @Nullable LocalDate from;

    @Parameter(description = "Only that take place on or before this day.", example = "2022-12-31")
    @QueryParam("to")
    public @Nullable LocalDate to;

    @Parameter(description = "Only those that the caller may edit (true), or may not (false).")
    @QueryParam("editable")
    public @Nullable Boolean editable;

    /** With {@link #participant}: the roles asked for; empty for any. */
    protected abstract List<? extends Enum<?>> roles();

    /**
     * Narrows a list to what is asked for and what the viewer may see.
     *
     * @param work the alias of the table; `p` is the project, `d` its search document when words are looked for
     * @param visible the condition under which the viewer sees a row, with the parameter `mine`
     * @param participants the table of participants and its column that names the work
     */
    public Listing narrow(Listing list, String work, String visible, Participants participants, Viewer viewer) {
        list.where(visible).with("mine", viewer.seesDraftsOf().toArray(String[]::new))
                .whereAny(work + ".themes && cast(:theme as text[])", "theme", theme);
        if (hasText()) {
            SearchDocuments.meeting(list, SearchQuery.of(q));
        }
        if (participant != null) {
            list.where("""
                    exists (select from %s m join organisation mo on mo.id = m.organisation_id
                            where m.%s = %s.id and mo.slug = :participant"""
                    .formatted(participants.table, participants.column, work)
                    + (roles().isEmpty() ? ")" : " and m.role = any(:role))"))
                    .with("participant", participant);
            if (!roles().isEmpty()) {
                list.with("role", roles().stream().map(Enum::name).toArray(String[]::new));
            }
        }
        if (from != null) {
            list.where("%1$s.period_from is not null and coalesce(%1$s.period_to, 'infinity') >= :from".formatted(work))
                    .with("from", from);
        }
        if (to != null) {
            list.where(work + ".period_from <= :to").with("to", to);
        }
        if (editable != null) {
            list.where((editable ? "" : "not ") + Projects.LED_BY_MINE.replace(":mine", ":editable"))
                    .with("editable", viewer.writesProjectsFor().toArray(String[]::new));
        }
        return list;
    }

    /** A table of participants and its column that names the work they take part in. */
    public record Participants(String table, String column) {}
}
