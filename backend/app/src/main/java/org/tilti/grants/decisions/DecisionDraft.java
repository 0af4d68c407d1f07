package org.tilti.grants.decisions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.money.Money;
import org.tilti.text.PlainText;
import org.tilti.text.Slug;

/** What one person proposes that another one approves. */
@Schema(description = "What one person proposes; another one approves or dismisses it.")
public record DecisionDraft(
        @NotNull DecisionKind kind,
        @Schema(description = "What is awarded, at once or from the reserve list; left out: all that is asked for.")
        @Valid @Nullable Money amount,
        @Schema(description = "The applicant reads it. Needed to refuse, and to award less than is asked for.",
                examples = "The costs of catering are above what is usual.")
        @Size(max = 3000) @PlainText @Nullable String reason,
        @Schema(description = "What the applicant has to keep to.")
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 1000) @PlainText String> conditions,
        @Schema(description = "Codes of those bonuses of the call that the committee gives; the others are earned by "
                + "the countries of those who take part.")
        @Size(max = 20) @Nullable List<@NotNull @Slug String> bonuses) {

    public DecisionDraft {
        conditions = conditions == null ? List.of() : conditions;
        bonuses = bonuses == null ? List.of() : bonuses;
    }
}
