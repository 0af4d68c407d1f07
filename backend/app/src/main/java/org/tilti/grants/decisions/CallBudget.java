package org.tilti.grants.decisions;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.terms.GrantMode;
import org.tilti.money.Money;

/** How much of the budget of a grant call is given out. */
@Schema(description = "How much of the budget of a grant call is given out.")
public record CallBudget(
        @NotNull GrantMode mode,
        @NotNull Money budget,
        @Schema(description = "What its grants take. Of a competition only those who lead it know before results are "
                + "published.") @Nullable Money awarded,
        @Schema(description = "What is left; known to the same.") @Nullable Money left,
        @Schema(description = "What awards take that wait to be approved; for those who lead the call.")
        @Nullable Money proposed,
        @Schema(description = "What applications ask for that wait for a decision and are closed to the caller, who acts for "
                + "the applicant or a partner, has declared a conflict of interest or owes a review of them. The ranking "
                + "leaves them out and has taken this off the budget first.")
        @Nullable Money setAside) {}
