package org.tilti.grants.applications;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.Slug;

/** A file that comes with the application. */
@Schema(description = "A file that comes with the application.")
public record AttachedDocument(
        @Schema(description = "Code of the document of the call that it is; left out: another one.", examples = "letter")
        @Slug @Nullable String wanted,
        @Schema(description = "Identifier of a document that was sent.") @NotNull UUID document) {}
