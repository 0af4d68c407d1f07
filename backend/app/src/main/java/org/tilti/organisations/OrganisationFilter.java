package org.tilti.organisations;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.tilti.http.SearchableListQuery;

/** Which organisations, in which order. */
public class OrganisationFilter extends SearchableListQuery {

    @Parameter(description = "Only these types.")
    @QueryParam("type")
    public List<OrganisationType> type;

    @Parameter(description = "Only in these countries, ISO 3166-1 alpha-2.", example = "LV")
    @QueryParam("country")
    public List<String> country;

    @Parameter(description = "Only members of this association, by its slug.",
            example = "latvijas-pasvaldibu-savieniba")
    @QueryParam("memberOf")
    public @Nullable String memberOf;

    @Parameter(description = "Only by this code of the country's own register.", example = "0033000")
    @QueryParam("nationalCode")
    public @Nullable String nationalCode;

    @Parameter(description = "Only those that take part in a published project or activity (true), or in none (false).")
    @QueryParam("participating")
    public @Nullable Boolean participating;

    @Parameter(description = "Only those that exist today (true), or no longer (false).")
    @QueryParam("current")
    public @Nullable Boolean current;

    @Parameter(description = "Order: by name in the reader's alphabet, or largest first.")
    @QueryParam("sort")
    public @Nullable Sort sort;

    /** Orders of the list of organisations. */
    public enum Sort {
        NAME("name"), LARGEST("-population");

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
