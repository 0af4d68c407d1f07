package org.tilti.search;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.ShownText;

/** A thing that was found, with the words that met the query marked. */
@Schema(description = "A thing that was found, with the words that met the query marked.")
public record SearchHit(
        @NotNull SearchKind kind,
        @Schema(description = "Slug of a project or organisation, id of an activity or partnership.", examples = "bridges-of-trust")
        @NotNull String key,
        @NotNull List<Fragment> title,
        @Schema(examples = "lv") @NotNull String language,
        @NotNull List<Fragment> snippet,
        @Schema(description = "Language of the snippet; null when there is none.", examples = "lv")
        @Nullable String snippetLanguage,
        @Schema(description = "Where it belongs: the project of an activity.") @Nullable ShownText context) {}
