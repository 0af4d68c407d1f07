package org.tilti.grants.awarded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;

/** When what was granted begins and ends, and when the report is due; days of the call's zone. */
@Schema(description = "When what was granted begins and ends, and when the report is due; days of the call's zone.")
public record GrantDays(
        @Schema(examples = "2027-04-01") @Nullable LocalDate startsOn,
        @Schema(examples = "2027-10-31") @Nullable LocalDate endsOn,
        @Schema(examples = "2027-11-30") @Nullable LocalDate reportBy) {

    /** As they are once the amendment is granted. */
    GrantDays amended(@Nullable LocalDate newEnd, @Nullable LocalDate newReport) {
        var amended = new GrantDays(startsOn, newEnd == null ? endsOn : newEnd, newReport == null ? reportBy : newReport);
        var errors = new ArrayList<PlaceError>();
        inOrder(errors, "/endsOn", startsOn, amended.endsOn);
        inOrder(errors, "/reportBy", amended.endsOn, amended.reportBy);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return amended;
    }

    private static void inOrder(List<PlaceError> errors, String pointer, @Nullable LocalDate first,
            @Nullable LocalDate then) {
        if (first != null && then != null && then.isBefore(first)) {
            errors.add(PlaceError.at(pointer, "before", first));
        }
    }
}
