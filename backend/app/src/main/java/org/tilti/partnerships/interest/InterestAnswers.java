package org.tilti.partnerships.interest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.AnswerContact;
import org.tilti.calls.criteria.Facts;
import org.tilti.text.Language;
import org.tilti.text.Slug;

/** What an organisation answers to a partnership call; a draft may be incomplete. */
@Schema(description = "What an organisation answers to a partnership call. A draft may be incomplete; only submission "
        + "demands a motivation, themes, languages, a contact and all declarations.")
public record InterestAnswers(
        @Valid @Nullable Motivation motivation,
        @Schema(description = "Codes of the themes it wants to work on, the dearest first.")
        @Size(max = 50) @Nullable List<@NotNull @Slug String> themes,
        @Schema(description = "Languages its contact person can work in, ISO 639.")
        @Size(max = 30) @Nullable List<@NotNull @Language String> languages,
        @Valid @Nullable AnswerContact contact,
        @Schema(description = "What it can give.") @Valid @Nullable Exchange offers,
        @Schema(description = "What it seeks.") @Valid @Nullable Exchange needs,
        @Schema(description = "What the place is like.") @Size(max = 10) @Nullable List<@NotNull Feature> features,
        @Schema(description = "Codes of the call's declarations that it makes.")
        @Size(max = 50) @Nullable List<@NotNull @Slug String> declared) {

    static final InterestAnswers NONE = new InterestAnswers(null, null, null, null, null, null, null, null);

    public InterestAnswers {
        themes = themes == null ? List.of() : themes;
        languages = languages == null ? List.of() : languages;
        features = features == null ? List.of() : features;
        declared = declared == null ? List.of() : declared;
    }

    /** What the answers say that criteria ask for. */
    Facts facts() {
        return new Facts(null, null, null, null, null, null, languages.isEmpty() ? null : languages,
                themes.isEmpty() ? null : themes, null, declared);
    }
}
