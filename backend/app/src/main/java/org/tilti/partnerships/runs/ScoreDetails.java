package org.tilti.partnerships.runs;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.partnerships.matching.Part;

/** How well two fit, and by what. */
@Schema(description = "How well two fit, and by what.")
public record ScoreDetails(
        @Schema(description = "0 to 100: what the parts bring together.", examples = "83.25") @NotNull BigDecimal total,
        @NotNull List<PartDetails> parts) {

    /** What one part brings. */
    @Schema(name = "PartDetails", description = "What one part of a score brings, and why.")
    public record PartDetails(
            @NotNull Part part,
            @Schema(description = "How many points it could bring.", examples = "45") int weight,
            @Schema(description = "How many points it brings.", examples = "30.15") @NotNull BigDecimal brings,
            @Schema(description = "Whether both have said what it asks for; silence brings nothing.") boolean stated,
            @Schema(description = "Why, in the reader's language.", examples = "Both want to work on education.")
            @NotNull String reason) {}
}
