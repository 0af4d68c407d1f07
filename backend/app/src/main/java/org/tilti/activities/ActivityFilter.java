package org.tilti.activities;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.tilti.projects.WorkFilter;

/** Which activities, in which order. */
public class ActivityFilter extends WorkFilter {

    @Parameter(description = "Only of these types.")
    @QueryParam("type")
    public List<ActivityType> type;

    @Parameter(description = "With `participant`: only in these roles.")
    @QueryParam("role")
    public List<ActivityRole> role;

    @Parameter(description = "Only those in which one can take part online (true), or cannot (false).")
    @QueryParam("online")
    public @Nullable Boolean online;

    @Parameter(description = "Order: by beginning, those without a date last; latest beginning first; or by title in "
            + "the reader's alphabet.")
    @QueryParam("sort")
    public @Nullable Sort sort;

    @Override
    protected List<ActivityRole> roles() {
        return role;
    }

    /** Orders of the list of activities. */
    public enum Sort {
        EARLIEST("period"), LATEST("-period"), TITLE("title");

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
