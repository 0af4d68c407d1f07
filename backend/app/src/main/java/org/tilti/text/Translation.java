package org.tilti.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One language's text with its state. */
@Schema(description = "One language's text with its state.")
public record Translation(
        @Schema(description = "Plain text; paragraphs are separated by an empty line.", examples = "Uzticības tilti")
        @NotBlank @Size(max = 10_000) @PlainText String text,
        @Schema(description = "Kept as stated. When left out, the first language is the source; a changed translation is a human "
                + "one, and one that was not touched keeps its state, or is stale when the source has changed.")
        @Nullable TextState state) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Translation of(@JsonProperty("text") String text, @JsonProperty("state") @Nullable TextState state) {
        return new Translation(text, state);
    }

    /** The short form of the import files: a plain string. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Translation of(String text) {
        return new Translation(text, null);
    }

    Translation as(@Nullable TextState state) {
        return new Translation(text, state);
    }

    /** With the state that follows from the former translation when none is stated. */
    Translation after(@Nullable Translation before, boolean sourceChanged) {
        if (state != null) {
            return this;
        }
        if (before == null || !before.text.equals(text)) {
            return as(TextState.HUMAN);
        }
        if (sourceChanged) {
            return as(TextState.STALE);
        }
        return as(before.state == TextState.SOURCE ? TextState.HUMAN : before.state);
    }
}
