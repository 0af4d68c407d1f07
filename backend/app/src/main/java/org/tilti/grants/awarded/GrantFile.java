package org.tilti.grants.awarded;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.terms.CostCategory;
import org.tilti.money.Money;
import org.tilti.money.Percentage;

/** What only the two sides of a grant read. */
@Schema(description = "What only the two sides of a grant read: the recipient, and those who lead the project "
        + "that grants it.")
public record GrantFile(
        @NotNull UUID application,
        @Schema(description = "Whether the reader looks after it: leads the project, and is not too close to the recipient "
                + "or a partner to judge it. Who is too close is answered `conflict-of-interest` (403).") boolean oversees,
        @Schema(description = "How much of the costs the recipient bears at least, per cent.", type = SchemaType.STRING,
                pattern = Percentage.PATTERN, examples = "50.00")
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull BigDecimal ownShare,
        @Schema(description = "How much of that may be work or things instead of money, per cent.", type = SchemaType.STRING,
                pattern = Percentage.PATTERN, examples = "20.00")
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull BigDecimal inKindShare,
        @NotNull List<CostCategory> costCategories,
        @NotNull List<String> conditions,
        @Schema(description = "What was accepted, once it is.") @Nullable Agreement agreement,
        @NotNull List<Instalment> instalments,
        @NotNull List<Cost> costs,
        @NotNull List<Refund> refunds,
        @Schema(description = "By the costs that were accepted so far.") @NotNull Settlement settlement,
        @Schema(description = "What the recipient of a terminated grant still has to return.") @Nullable Money toReturn,
        @NotNull List<Amendment> amendments,
        @Schema(description = "As far as it is told.") @Nullable ReportDraft report,
        @Schema(description = "Whether the last day of the report is over, and it is not handed in.") boolean late,
        @Schema(description = "The steps that were taken and what was said with them, in order.")
        @NotNull List<GrantNote> notes) {}
