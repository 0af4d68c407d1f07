package org.tilti.grants.awarded;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the recipient asked to become other than agreed, and what the answer was. */
@Schema(description = "What the recipient asked to become other than agreed, and what the answer was.")
public record Amendment(
        @Schema(examples = "1") int number,
        @NotNull AmendmentKind kind,
        @NotNull String text,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate reportBy,
        @NotNull AmendmentState state,
        @Schema(description = "Why it was refused.") @Nullable String reason,
        @NotNull Instant askedAt,
        @Nullable Instant answeredAt) {

    static Amendment asked(int number, AmendmentDraft draft, Instant now) {
        return new Amendment(number, draft.kind(), draft.text(), draft.endsOn(), draft.reportBy(), AmendmentState.ASKED,
                null, now, null);
    }

    Amendment answered(AmendmentState answer, @Nullable String why, Instant now) {
        return new Amendment(number, kind, text, endsOn, reportBy, answer, why, askedAt, now);
    }
}
