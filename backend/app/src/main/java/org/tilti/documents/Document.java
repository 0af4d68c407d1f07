package org.tilti.documents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.Language;
import org.tilti.text.LocalisedText;
import org.tilti.text.Slug;
import org.tilti.text.WebAddress;

/** A publication, document, video, news item or page. */
@Schema(description = "A publication, document, video, news item or page that a project, an activity or a partnership names.")
public record Document(
        @NotNull DocumentKind kind,
        @NotNull @Valid LocalisedText title,
        @Schema(description = "Where it is; null when it is known by name only.",
                examples = "https://example.org/report.pdf")
        @WebAddress @Nullable String url,
        @Schema(description = "The file itself, as it was sent to `/documents`; whoever may see the thing may download it.",
                examples = "0199f3a2-7c11-7d2e-9b4a-5f0c2b6d8e10")
        @Nullable UUID file,
        @Schema(description = "Languages it is in, ISO 639.")
        @Size(max = 30) @Nullable List<@NotNull @Language String> languages,
        @Nullable LocalDate publishedOn,
        @Schema(description = "Slug of the organisation that made it.", examples = "preilu-novads")
        @Slug @Nullable String by,
        @Schema(description = "A prize it has won.") @Valid @Nullable LocalisedText award) {

    public Document {
        languages = languages == null ? List.of() : languages;
    }
}
