package org.tilti.calls;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.tilti.http.SearchableListQuery;

/** Which calls, in which order. */
public class CallFilter extends SearchableListQuery {

    @Parameter(description = "Only of these kinds.")
    @QueryParam("kind")
    public List<CallKind> kind;

    @Parameter(description = "Only those that stand here by the server's clock.")
    @QueryParam("phase")
    public List<CallPhase> phase;

    @Parameter(description = "Only with any of these themes to choose from, by code.", example = "education")
    @QueryParam("theme")
    public List<String> theme;

    @Parameter(description = "Only those that the caller may edit (true), or may not (false).")
    @QueryParam("editable")
    public @Nullable Boolean editable;

    @Parameter(description = "Order: open ones with the nearest deadline first, then those to come, then the closed; "
            + "last changed first; or by title in the reader's alphabet.")
    @QueryParam("sort")
    public @Nullable Sort sort;

    /** Orders of the list of calls. */
    public enum Sort {
        DEADLINE("deadline"), NEWEST("-updated"), TITLE("title");

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
