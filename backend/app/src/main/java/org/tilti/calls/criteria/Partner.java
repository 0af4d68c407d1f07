package org.tilti.calls.criteria;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.Country;
import org.tilti.text.Slug;

/** Somebody with whom an organisation has a partnership. */
@Schema(description = "Somebody with whom an organisation has a partnership; `organisation` is null when it is not in "
        + "the directory.")
public record Partner(
        @Schema(examples = "zhmerynka") @Slug @Nullable String organisation,
        @Schema(examples = "UA") @NotNull @Country String country) {}
