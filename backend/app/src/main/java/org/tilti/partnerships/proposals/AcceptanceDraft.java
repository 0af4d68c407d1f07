package org.tilti.partnerships.proposals;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.Slug;

/** In whose name a proposal is accepted. */
@Schema(description = "In whose name a proposal is accepted.")
public record AcceptanceDraft(
        @Schema(description = "Slug of one of the two organisations, for which the caller acts.",
                examples = "kuldigas-novads")
        @NotNull @Slug String organisation) {}
