package org.tilti.calls;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.criteria.Facts;
import org.tilti.calls.criteria.Side;
import org.tilti.text.Slug;

/** Who asks whether they may answer a call: an organisation of the directory, or anybody with these facts. */
@Schema(description = "Who asks whether they may answer a call: an organisation of the directory, anybody with these "
        + "facts, or an organisation of which these facts are to count instead of those of the directory.")
public record EligibilityQuestion(
        @Schema(description = "Slug of an organisation.", examples = "kuldigas-novads") @Slug @Nullable String organisation,
        @Valid @Nullable Facts facts,
        @Schema(description = "The side to check for; left out: the one that fits best.") @Nullable Side side) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "{org.tilti.calls.EligibilityQuestion.ofWhom}")
    boolean isInFull() {
        return organisation != null || facts != null;
    }
}
