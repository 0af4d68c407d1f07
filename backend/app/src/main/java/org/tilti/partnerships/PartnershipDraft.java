package org.tilti.partnerships;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.documents.Document;
import org.tilti.text.LocalisedText;
import org.tilti.text.Slug;
import org.tilti.time.Since;
import org.tilti.time.Until;

/** A partnership as one of its partners, or the association that keeps the register, writes it. */
@Schema(description = "A partnership as one of its partners, or the association that keeps the register of its members, "
        + "writes it. What is not known is left out.")
public record PartnershipDraft(
        @Schema(description = "The organisations that cooperate.")
        @NotNull @Size(max = 20) List<@NotNull @Valid PartyDraft> parties,
        @Schema(description = "Of a new one `ACTIVE` when left out, or `ENDED` when an end is given. Of one that is "
                + "there it changes only by a step.")
        @Nullable PartnershipState state,
        @Schema(description = "Why a new one is entered in this state.") @Valid @Nullable LocalisedText reason,
        @Schema(description = "Null when it is not known.") @Valid @Nullable Since since,
        @Schema(description = "When it ended; only of one that has.") @Valid @Nullable Until ended,
        @Schema(description = "`REGISTER` when left out.") @Nullable PartnershipOrigin origin,
        @Schema(description = "Codes of themes.") @Size(max = 50) @Nullable List<@NotNull @Slug String> themes,
        @Valid @Nullable Agreement agreement,
        @Schema(description = "How it began and what came of it.") @Valid @Nullable LocalisedText story,
        @Size(max = 200) @Nullable List<@NotNull @Valid Milestone> milestones,
        @Size(max = 200) @Nullable List<@NotNull @Valid Document> documents,
        @Schema(description = "Where what is said here was read.") @Valid @Nullable LocalisedText source,
        @Schema(description = "Slug of the published project that it came from.", examples = "bridges-of-trust")
        @Slug @Nullable String project,
        @Schema(description = "Published activities that belong to it: ids, or `project/reference`.")
        @Size(max = 200) @Nullable List<@NotNull @Size(max = 210)
        @Pattern(regexp = PartnershipDraft.ACTIVITY) String> activities) {

    static final String ACTIVITY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9-]+/[A-Za-z0-9._-]+";

    public PartnershipDraft {
        themes = orEmpty(themes);
        milestones = orEmpty(milestones);
        documents = orEmpty(documents);
        activities = orEmpty(activities);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    PartnershipOrigin statedOrigin() {
        return origin == null ? PartnershipOrigin.REGISTER : origin;
    }

    PartnershipState stateOfNew() {
        if (state != null) {
            return state;
        }
        return ended == null ? PartnershipState.ACTIVE : PartnershipState.ENDED;
    }
}
