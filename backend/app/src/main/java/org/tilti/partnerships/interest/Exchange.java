package org.tilti.partnerships.interest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.PlainText;
import org.tilti.text.Slug;

/** What an organisation offers to a partner or seeks from one: by themes, which can be matched, and in words. */
@Schema(description = "What an organisation offers to a partner or seeks from one: by themes, which are matched, and in "
        + "words.")
public record Exchange(
        @Schema(description = "Codes of themes.") @Size(max = 50) @Nullable List<@NotNull @Slug String> themes,
        @Schema(examples = "Our experience with merging rural schools.")
        @Size(max = 3000) @PlainText @Nullable String text) {

    public Exchange {
        themes = themes == null ? List.of() : themes;
    }
}
