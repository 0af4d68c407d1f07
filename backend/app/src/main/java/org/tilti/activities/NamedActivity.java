package org.tilti.activities;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;
import org.tilti.time.Period;

/** An activity named within another thing. */
@Schema(description = "An activity named within another thing.")
public record NamedActivity(
        @NotNull UUID id,
        @NotNull ActivityType type,
        @NotNull LocalisedText title,
        @Nullable Period period) {}
