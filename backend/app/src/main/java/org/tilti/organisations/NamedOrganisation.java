package org.tilti.organisations;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.ShownText;

/** An organisation's name in the reader's language. */
@Schema(description = "An organisation's name in the reader's language.")
public record NamedOrganisation(
        @Schema(examples = "kuldigas-novads") @NotNull String slug,
        @NotNull ShownText name) {}
