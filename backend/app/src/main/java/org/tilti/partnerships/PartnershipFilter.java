package org.tilti.partnerships;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.tilti.http.SearchableListQuery;

/** Which partnerships, in which order. */
public class PartnershipFilter extends SearchableListQuery {

    @Parameter(description = "Only with a party in any of these countries, ISO 3166-1 alpha-2.", example = "SE")
    @QueryParam("country")
    public List<String> country;

    @Parameter(description = "Only on any of these themes, by code.", example = "culture-and-youth")
    @QueryParam("theme")
    public List<String> theme;

    @Parameter(description = "Only of any of these organisations, by slug.", example = "bauskas-novads")
    @QueryParam("organisation")
    public List<String> organisation;

    @Parameter(description = "Only in these states.")
    @QueryParam("state")
    public List<PartnershipState> state;

    @Parameter(description = "Only of these origins.")
    @QueryParam("origin")
    public List<PartnershipOrigin> origin;

    @Parameter(description = "Only those that came from any of these projects, by slug.", example = "bridges-of-trust")
    @QueryParam("project")
    public List<String> project;

    @Parameter(description = "Only those that certainly began on or after this day.", example = "2021-01-01")
    @QueryParam("sinceFrom")
    public @Nullable LocalDate sinceFrom;

    @Parameter(description = "Only those that certainly began on or before this day; \"or earlier\" counts.",
            example = "2003-12-31")
    @QueryParam("sinceTo")
    public @Nullable LocalDate sinceTo;

    @Parameter(description = "Only those that have certainly lasted so many years, by the server's calendar.",
            example = "10", schema = @Schema(minimum = "0", maximum = "1000"))
    @QueryParam("minYears")
    @Min(0)
    @Max(1000)
    public @Nullable Integer minYears;

    @Parameter(description = "Only those that have certainly not lasted longer than so many years.", example = "5",
            schema = @Schema(minimum = "0", maximum = "1000"))
    @QueryParam("maxYears")
    @Min(0)
    @Max(1000)
    public @Nullable Integer maxYears;

    @Parameter(description = "Order: longest first (the oldest beginning), newest first, or by name in the reader's "
            + "alphabet. Those of which it is not known since when come last in the first two.")
    @QueryParam("sort")
    public @Nullable Sort sort;

    /** Orders of the list of partnerships. */
    public enum Sort {
        LONGEST("since"), NEWEST("-since"), NAME("name");

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

    /** What is asked for of each facet. */
    List<String> values(Facet facet) {
        return facet.all(switch (facet) {
            case ORGANISATION -> organisation;
            case PROJECT -> project;
            case THEME -> theme;
            case COUNTRY -> country;
            case ORIGIN -> origin;
            case STATE -> state;
        });
    }
}
