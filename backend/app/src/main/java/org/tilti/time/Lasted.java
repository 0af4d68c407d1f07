package org.tilti.time;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For how many whole years something has lasted, as far as is known. */
@Schema(description = "For how many whole years it has lasted, as far as is known, by the calendar of the server.")
public record Lasted(
        @Schema(description = "No fewer than these.", examples = "22") int atLeast,
        @Schema(description = "No more than these; null when it may have begun at any time before.", examples = "23")
        @Nullable Integer atMost) {}
