package org.tilti.grants.applications;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody who writes an application together with others has remarked on it. */
@Schema(description = "What somebody who writes an application together with others has remarked on it.")
public record ApplicationComment(
        @NotNull UUID id,
        @Schema(description = "Who says so.", examples = "Officer Bauska") @NotNull String author,
        @Schema(description = "Slug of the organisation for which the author acts.", examples = "bauskas-novads")
        @Nullable String organisation,
        @Schema(description = "JSON Pointer into the answers.", examples = "/budget/1") @Nullable String place,
        @NotNull String text,
        @NotNull Instant at) {}
