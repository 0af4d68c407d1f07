package org.tilti.grants.reviews;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.organisations.NamedOrganisation;

/** Who reviews the applications to a call, and how far they are. */
@Schema(description = "Who reviews the applications to a call, and how far they are.")
public record PanelDetails(@NotNull List<Load> reviewers) {

    /** A reviewer and what they have to do. */
    @Schema(name = "ReviewerLoad", description = "A reviewer and what they have to do.")
    public record Load(
            @Schema(examples = "reviewer-lps") @NotNull String person,
            @NotNull NamedOrganisation organisation,
            @Nullable String name,
            @Schema(description = "How many applications they review.", examples = "12") int reviews,
            @Schema(description = "How many of these reviews they have given.", examples = "7") int given,
            @Schema(description = "From how many they were taken for a conflict of interest.", examples = "1")
            int conflicts) {}
}
