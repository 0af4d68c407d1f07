package org.tilti.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.documents.Document;
import org.tilti.text.Language;
import org.tilti.text.LocalisedText;
import org.tilti.text.Slug;
import org.tilti.text.WebAddress;
import org.tilti.time.Period;

/** An activity as its coordinator writes it. */
@Schema(description = "An activity as its coordinator writes it.")
public record ActivityDraft(
        @Schema(description = "The editor's own key, unique within the project.", examples = "forum-2021")
        @Pattern(regexp = "[A-Za-z0-9._-]{1,100}") @Nullable String reference,
        @NotNull ActivityType type,
        @NotNull @Valid LocalisedText title,
        @Valid @Nullable LocalisedText description,
        @Schema(description = "When; null while it is not known.") @Valid @Nullable Period period,
        @Schema(description = "Whether one can take part online.") boolean online,
        @Schema(examples = "https://example.org/webinar") @WebAddress @Nullable String onlineUrl,
        @Valid @Nullable Venue place,
        @Size(max = 500) @Nullable List<@NotNull @Valid ParticipationDraft> participants,
        @Size(max = 200) @Nullable List<@NotNull @Valid AgendaItem> agenda,
        @Valid @Nullable Attendance attendance,
        @Size(max = 200) @Nullable List<@NotNull @Valid Document> outputs,
        @Schema(description = "Codes of themes.") @Size(max = 50) @Nullable List<@NotNull @Slug String> themes,
        @Schema(description = "Languages it is held in, ISO 639.")
        @Size(max = 30) @Nullable List<@NotNull @Language String> languages) {

    public ActivityDraft {
        participants = orEmpty(participants);
        agenda = orEmpty(agenda);
        outputs = orEmpty(outputs);
        themes = orEmpty(themes);
        languages = orEmpty(languages);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
