package org.tilti.grants.applications;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.PlainText;
import org.tilti.text.Slug;

/** The answer to one question of the application form. */
@Schema(description = "The answer to one question of the application form.")
public record SectionAnswer(
        @Schema(description = "Code of one of the call's sections.", examples = "purpose") @NotNull @Slug String section,
        @Schema(examples = "Our youth council wants to learn how theirs works.")
        @Size(max = 10_000) @PlainText @Nullable String text) {

    boolean saysNothing() {
        return text == null || text.isBlank();
    }
}
