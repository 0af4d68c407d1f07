package org.tilti.grants.applications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.money.Money;

/** A budget that is held against the terms of a call; nothing is stored. */
@Schema(description = "A budget that is held against the terms of a call.")
public record BudgetQuestion(
        @Size(max = 100) @Nullable List<@NotNull @Valid BudgetLine> budget,
        @Valid @Nullable Money requested,
        @Valid @Nullable OwnPart own) {

    public BudgetQuestion {
        budget = budget == null ? List.of() : budget;
    }
}
