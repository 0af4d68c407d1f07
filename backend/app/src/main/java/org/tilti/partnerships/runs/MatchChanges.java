package org.tilti.partnerships.runs;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed from one run of a call to another. */
@Schema(description = "What changed from one run of a call to another.")
public record MatchChanges(
        @NotNull List<MatchedPairDetails> gone,
        @NotNull List<MatchedPairDetails> added,
        @Schema(description = "How many pairs both have.", examples = "10") int kept,
        @Schema(description = "What the sum of scores has gained; negative when the change cost something.",
                examples = "-8.25")
        @NotNull BigDecimal gain) {}
