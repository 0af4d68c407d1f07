package org.tilti.partnerships;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;
import org.tilti.text.WebAddress;

/** What the partners have signed. */
@Schema(description = "What the partners have signed.")
public record Agreement(
        @Schema(description = "What it is called.") @NotNull @Valid LocalisedText title,
        @Schema(examples = "2003-06-14") @Nullable LocalDate signedOn,
        @Schema(description = "Where it can be read.", examples = "https://example.org/agreement.pdf")
        @WebAddress @Nullable String url) {}
