package org.tilti.projects;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.ShownText;

/** A project's title in the reader's language. */
@Schema(description = "A project's title in the reader's language.")
public record NamedProject(
        @Schema(examples = "bridges-of-trust") @NotNull String slug,
        @NotNull ShownText title) {}
