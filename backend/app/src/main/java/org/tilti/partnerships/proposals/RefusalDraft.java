package org.tilti.partnerships.proposals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.PlainText;
import org.tilti.text.Slug;

/** In whose name a proposal is declined, and why; the other side and the coordinator read it. */
@Schema(description = "In whose name a proposal is declined, and why; the other side and the coordinator read it.")
public record RefusalDraft(
        @Schema(description = "Slug of one of the two organisations, for which the caller acts.",
                examples = "kuldigas-novads")
        @NotNull @Slug String organisation,
        @Schema(examples = "We have found a partner elsewhere in the meantime.")
        @NotBlank @Size(max = 3000) @PlainText String reason) {}
