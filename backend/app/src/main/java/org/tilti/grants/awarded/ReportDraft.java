package org.tilti.grants.awarded;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.http.PlaceError;
import org.tilti.text.Language;
import org.tilti.text.PlainText;

/** What came of a grant, told by its recipient; everybody reads it once the grant is closed. */
@Schema(description = "What came of a grant, told by its recipient; everybody reads it once the grant is closed.")
public record ReportDraft(
        @Schema(description = "In which language it is told.", examples = "lv") @NotNull @Language String language,
        @Schema(description = "What was done; needed before handing in.", examples = "Five guests came for four days.")
        @Size(max = 10_000) @PlainText @Nullable String text,
        @Schema(description = "What is different now; at least one before handing in.")
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 1000) @PlainText String> results,
        @Schema(description = "Needed before handing in.", examples = "240") @Min(0) @Max(1_000_000_000)
        @Nullable Integer peopleReached,
        @Size(max = 20) @Nullable List<@NotNull @Valid Picture> pictures,
        @Valid @Nullable GrantStory story) {

    public ReportDraft {
        results = results == null ? List.of() : results;
        pictures = pictures == null ? List.of() : pictures;
    }

    /** A picture, and what is to be seen on it. */
    @Schema(name = "ReportPicture", description = "A picture, and what is to be seen on it.")
    public record Picture(
            @NotNull UUID document,
            @Schema(description = "Said to whoever does not see it.", examples = "The guests at the town hall")
            @NotBlank @Size(max = 500) @PlainText String text) {}

    /** What somebody who was there tells of it. */
    @Schema(name = "GrantStory", description = "What somebody who was there tells of it.")
    public record GrantStory(
            @Schema(examples = "What we took home") @NotBlank @Size(max = 200) @PlainText String title,
            @NotBlank @Size(max = 10_000) @PlainText String text) {}

    /** What it lacks to be handed in, by place. */
    List<PlaceError> missing() {
        var missing = new ArrayList<String>();
        if (text == null || text.isBlank()) {
            missing.add("/report/text");
        }
        if (results.isEmpty()) {
            missing.add("/report/results");
        }
        if (peopleReached == null) {
            missing.add("/report/peopleReached");
        }
        return missing.stream().map(place -> PlaceError.at(place, "needed-to-submit")).toList();
    }
}
