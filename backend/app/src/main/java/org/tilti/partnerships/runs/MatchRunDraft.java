package org.tilti.partnerships.runs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.Slug;

/** What a coordinator asks of a run; points and places are those of the call. */
@Schema(description = "What a coordinator asks of a run. Points, threshold and places are those of the call; who takes "
        + "part are those whose answers are accepted and who have no proposal open or agreed.")
public record MatchRunDraft(
        @Schema(description = "Slug of the call.", examples = "new-partnerships-with-ukraine")
        @NotNull @Slug String call,
        @Schema(description = "Pairs to keep whatever their score; none may be against another hard rule.")
        @Size(max = 500) @Nullable List<@NotNull @Valid PairDraft> pins,
        @Schema(description = "Pairs to keep apart.")
        @Size(max = 500) @Nullable List<@NotNull @Valid PairDraft> forbids) {

    public MatchRunDraft {
        pins = pins == null ? List.of() : pins;
        forbids = forbids == null ? List.of() : forbids;
    }
}
