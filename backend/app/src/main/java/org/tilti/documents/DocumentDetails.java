package org.tilti.documents;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a file that was sent. */
@Schema(description = "What is known of a file that was sent.")
public record DocumentDetails(
        @NotNull UUID id,
        @Schema(description = "Slug of the organisation in whose name it was sent.", examples = "bauskas-novads")
        @NotNull String owner,
        @Schema(examples = "letter.pdf") @NotNull String name,
        @Schema(description = "Media type by what its bytes say.", examples = "application/pdf") @NotNull String type,
        @Schema(description = "In bytes.", examples = "48213") long size,
        @Schema(description = "Of its bytes, in hexadecimal digits.",
                examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        @NotNull String sha256,
        @Schema(description = "Whether a thing shows it; what nothing shows is deleted after seven days.") boolean held,
        @NotNull Instant createdAt) {}
