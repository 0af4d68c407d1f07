package org.tilti.projects;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.tilti.http.SearchableListQuery;

/** Which projects, in which order. */
public class ProjectFilter extends SearchableListQuery {

    @Parameter(description = "Only with these states.")
    @QueryParam("status")
    public List<ProjectStatus> status;

    @Parameter(description = "Only on any of these themes, by code.", example = "education")
    @QueryParam("theme")
    public List<String> theme;

    @Parameter(description = "Only with any of these Sustainable Development Goals, 1 to 17.", example = "17")
    @QueryParam("sdg")
    public List<Integer> sdg;

    @Parameter(description = "Only that work in any of these countries, ISO 3166-1 alpha-2.", example = "UA")
    @QueryParam("country")
    public List<String> country;

    @Parameter(description = "Only in which this organisation takes part, by its slug.", example = "bauskas-novads")
    @QueryParam("participant")
    public @Nullable String participant;

    @Parameter(description = "With `participant`: only in these roles.")
    @QueryParam("role")
    public List<ParticipantRole> role;

    @Parameter(description = "Only that take place on or after this day.", example = "2021-01-01")
    @QueryParam("from")
    public @Nullable LocalDate from;

    @Parameter(description = "Only that take place on or before this day.", example = "2022-12-31")
    @QueryParam("to")
    public @Nullable LocalDate to;

    @Parameter(description = "Only those that the caller may edit (true), or may not (false).")
    @QueryParam("editable")
    public @Nullable Boolean editable;

    @Parameter(description = "Order: last changed first, by title in the reader's alphabet, by beginning, or latest "
            + "beginning first.")
    @QueryParam("sort")
    public @Nullable Sort sort;

    /** Orders of the list of projects. */
    public enum Sort {
        NEWEST("-updated"), TITLE("title"), EARLIEST("period"), LATEST("-period");

        final String value;

        Sort(String value) {
            this.value = value;
        }

        public static Sort fromString(String value) {
            return Arrays.stream(values()).filter(sort -> sort.value.equals(value)).findFirst().orElseThrow();
        }

        @Override
        @JsonValue
        public String toString() {
            return value;
        }
    }
}
