package org.tilti.partnerships;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.activities.ActivityDetails;
import org.tilti.activities.NamedActivity;
import org.tilti.documents.Document;
import org.tilti.text.LocalisedText;
import org.tilti.themes.NamedTheme;
import org.tilti.time.Lasted;
import org.tilti.time.Since;
import org.tilti.time.Until;

/** All of a partnership, in all languages. */
@Schema(description = "All of a partnership, in all languages.")
public record PartnershipDetails(
        @NotNull UUID id,
        @Schema(description = "The names of its parties.") @NotNull LocalisedText title,
        @NotNull List<PartyDetails> parties,
        @NotNull PartnershipState state,
        @Schema(description = "The states it has come into, the latest last.") @NotNull List<StateChangeDetails> states,
        @Schema(description = "Null when it is not known.") @Nullable Since since,
        @Schema(description = "Null while it goes on, or when it is not known.") @Nullable Until ended,
        @Schema(description = "Null when nothing is known of it.") @Nullable Lasted lasted,
        @NotNull PartnershipOrigin origin,
        @NotNull List<NamedTheme> themes,
        @Nullable Agreement agreement,
        @Nullable LocalisedText story,
        @NotNull List<Milestone> milestones,
        @NotNull List<Document> documents,
        @Schema(description = "Where what is said here was read.") @Nullable LocalisedText source,
        @Schema(description = "The project that it came from.") ActivityDetails.@Nullable ProjectReference project,
        @Schema(description = "What happened within it, as far as it is published, the earliest first.")
        @NotNull List<NamedActivity> activities,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {}
