package org.tilti.projects;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which projects, in which order. */
public class ProjectFilter extends WorkFilter {

    @Parameter(description = "Only with these states.")
    @QueryParam("status")
    public List<ProjectStatus> status;

    @Parameter(description = "Only with any of these Sustainable Development Goals, 1 to 17.", example = "17")
    @QueryParam("sdg")
    public List<Integer> sdg;

    @Parameter(description = "With `participant`: only in these roles.")
    @QueryParam("role")
    public List<ParticipantRole> role;

    @Parameter(description = "Order: last changed first, by title in the reader's alphabet, by beginning, or latest "
            + "beginning first.")
    @QueryParam("sort")
    public @Nullable Sort sort;

    @Override
    protected List<ParticipantRole> roles() {
        return role;
    }

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
