package org.tilti.activities;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.documents.Document;
import org.tilti.text.LocalisedText;
import org.tilti.themes.NamedTheme;
import org.tilti.time.Period;

/** All of an activity, in all languages. */
@Schema(description = "All of an activity, in all languages.")
public record ActivityDetails(
        @NotNull UUID id,
        @NotNull ProjectReference project,
        @Schema(description = "The editor's own key, unique within the project.", examples = "forum-2021")
        @Nullable String reference,
        @NotNull ActivityType type,
        @NotNull LocalisedText title,
        @Nullable LocalisedText description,
        @Nullable Period period,
        @Schema(description = "Whether one can take part online.") boolean online,
        @Nullable String onlineUrl,
        @Nullable Venue place,
        @NotNull List<ParticipationDetails> participants,
        @NotNull List<AgendaItem> agenda,
        @Nullable Attendance attendance,
        @NotNull List<Document> outputs,
        @NotNull List<NamedTheme> themes,
        @NotNull List<String> languages,
        @Schema(description = "Whether everybody may see it, once its project is published.") boolean published,
        @Nullable Instant publishedAt,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /** The project in which an activity takes place. */
    @Schema(description = "The project in which an activity takes place.")
    public record ProjectReference(
            @Schema(examples = "bridges-of-trust") @NotNull String slug,
            @NotNull LocalisedText title) {}
}
