package org.tilti.background;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How work in the background stands; ask again while it is queued or running. */
@Schema(description = "How work in the background stands; ask again while it is `QUEUED` or `RUNNING`. `FAILED` means a "
        + "fault of the server, which its log explains: nothing was changed.")
public record WorkStatus(
        @NotNull WorkState state,
        @Schema(description = "How far it is, 0 to 100.", examples = "40") int percent,
        @NotNull Instant queuedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** What changes while it goes on, for the tag of whatever it is shown in. */
    @JsonIgnore
    public String moment() {
        return state + "-" + percent;
    }
}
