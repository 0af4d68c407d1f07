package org.tilti.grants.awarded;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.grants.applications.ExchangeRate;
import org.tilti.money.Money;
import org.tilti.text.PlainText;
import org.tilti.text.Slug;

/** A cost of what was granted, with its receipt. */
@Schema(description = "A cost of what was granted, with its receipt.")
public record CostDraft(
        @Schema(description = "Code of a cost category of the call.", examples = "travel") @NotNull @Slug String category,
        @Schema(description = "What was bought, or given.", examples = "Bus from Riga to Bauska")
        @NotBlank @Size(max = 500) @PlainText String text,
        @Schema(description = "Day of the receipt.", examples = "2027-08-02") @NotNull LocalDate date,
        @Schema(description = "As on the receipt.") @NotNull @Valid Money amount,
        @Schema(description = "Needed when the receipt is in another currency than the call.")
        @Valid @Nullable ExchangeRate rate,
        @Schema(description = "Whether it is work or a thing given, instead of money paid.") boolean inKind,
        @Schema(description = "Document with the receipt, or with who gave what.") @NotNull UUID receipt) {}
