package org.tilti.grants.applications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.activities.ActivityType;
import org.tilti.text.PlainText;

/** The visit or event that is planned, which becomes an activity of the project when the grant is awarded. */
@Schema(description = "The visit or event that is planned, which becomes an activity of the project when the grant is "
        + "awarded.")
public record Plan(
        @Nullable ActivityType kind,
        @Schema(examples = "A delegation from Kutaisi") @Size(max = 200) @PlainText @Nullable String title,
        @Schema(examples = "2027-05-12") @Nullable LocalDate startsOn,
        @Schema(examples = "2027-05-15") @Nullable LocalDate endsOn,
        @Schema(examples = "Bauska") @Size(max = 200) @PlainText @Nullable String place,
        @Size(max = 50) @Nullable List<@NotNull @Valid Delegate> delegation,
        @Size(max = 100) @Nullable List<@NotNull @Valid ProgrammeEntry> programme) {

    public Plan {
        delegation = delegation == null ? List.of() : delegation;
        programme = programme == null ? List.of() : programme;
    }
}
