package org.tilti.projects;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.documents.Document;
import org.tilti.text.LocalisedText;
import org.tilti.themes.NamedTheme;
import org.tilti.time.Period;

/** All of a project, in all languages. */
@Schema(description = "All of a project, in all languages.")
public record ProjectDetails(
        @Schema(examples = "bridges-of-trust") @NotNull String slug,
        @NotNull LocalisedText title,
        @Nullable LocalisedText summary,
        @Nullable LocalisedText goal,
        @Nullable LocalisedText description,
        @Schema(description = "How to take part.") @Nullable LocalisedText joining,
        @NotNull ProjectStatus status,
        @Nullable Period period,
        @Schema(description = "Stated length in months.", examples = "18") @Nullable Integer durationMonths,
        @NotNull List<NamedTheme> themes,
        @Schema(description = "Themes in which its experts give support.") @NotNull List<NamedTheme> expertFields,
        @Schema(description = "Sustainable Development Goals, 1 to 17.") @NotNull List<Integer> sdgs,
        @NotNull List<String> countries,
        @NotNull List<String> workingLanguages,
        @NotNull List<ParticipantDetails> participants,
        @NotNull List<FundingDetails> funding,
        @NotNull List<LocalisedText> benefits,
        @NotNull List<LocalisedText> principles,
        @NotNull List<LocalisedText> tasks,
        @NotNull List<LocalisedText> appeals,
        @NotNull List<Figure> figures,
        @NotNull List<Document> documents,
        @Nullable Contact contact,
        @Schema(description = "Whether everybody may see it.") boolean published,
        @Nullable Instant publishedAt,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {}
