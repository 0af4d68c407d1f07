package org.tilti.projects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.documents.Document;
import org.tilti.text.Country;
import org.tilti.text.Language;
import org.tilti.text.LocalisedText;
import org.tilti.text.Slug;
import org.tilti.time.Period;

/** A project as its coordinator writes it; only the title is needed before it is published. */
@Schema(description = "A project as its coordinator writes it; only the title is needed before it is published.")
public record ProjectDraft(
        @Schema(description = "Name in addresses; made from `title` when left out, never changed later.",
                examples = "bridges-of-trust")
        @Slug @Nullable String slug,
        @NotNull @Valid LocalisedText title,
        @Schema(description = "One or two sentences for lists.") @Valid @Nullable LocalisedText summary,
        @Valid @Nullable LocalisedText goal,
        @Valid @Nullable LocalisedText description,
        @Schema(description = "How to take part.") @Valid @Nullable LocalisedText joining,
        @Valid @Nullable Period period,
        @Schema(description = "Stated length in months.", examples = "18")
        @Positive @Max(1200) @Nullable Integer durationMonths,
        @Schema(description = "Codes of themes it works on.") @Size(max = 50) @Nullable List<@NotNull @Slug String> themes,
        @Schema(description = "Codes of themes in which its experts give support.")
        @Size(max = 50) @Nullable List<@NotNull @Slug String> expertFields,
        @Schema(description = "Sustainable Development Goals, 1 to 17.")
        @Size(max = 17) @Nullable List<@NotNull @Min(1) @Max(17) Integer> sdgs,
        @Schema(description = "Countries it works in, ISO 3166-1 alpha-2.")
        @Size(max = 250) @Nullable List<@NotNull @Country String> countries,
        @Schema(description = "Languages it works in, ISO 639.")
        @Size(max = 30) @Nullable List<@NotNull @Language String> workingLanguages,
        @Size(max = 500) @Nullable List<@NotNull @Valid ParticipantDraft> participants,
        @Size(max = 20) @Nullable List<@NotNull @Valid Funding> funding,
        @Schema(description = "What participants gain.") @Size(max = 50) @Nullable List<@NotNull @Valid LocalisedText> benefits,
        @Size(max = 50) @Nullable List<@NotNull @Valid LocalisedText> principles,
        @Size(max = 50) @Nullable List<@NotNull @Valid LocalisedText> tasks,
        @Schema(description = "What it calls on others to do.")
        @Size(max = 50) @Nullable List<@NotNull @Valid LocalisedText> appeals,
        @Size(max = 50) @Nullable List<@NotNull @Valid Figure> figures,
        @Size(max = 200) @Nullable List<@NotNull @Valid Document> documents,
        @Valid @Nullable Contact contact) {

    public ProjectDraft {
        themes = orEmpty(themes);
        expertFields = orEmpty(expertFields);
        sdgs = orEmpty(sdgs);
        countries = orEmpty(countries);
        workingLanguages = orEmpty(workingLanguages);
        participants = orEmpty(participants);
        funding = orEmpty(funding);
        benefits = orEmpty(benefits);
        principles = orEmpty(principles);
        tasks = orEmpty(tasks);
        appeals = orEmpty(appeals);
        figures = orEmpty(figures);
        documents = orEmpty(documents);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
