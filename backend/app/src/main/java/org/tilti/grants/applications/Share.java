package org.tilti.grants.applications;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.PlainText;
import org.tilti.text.Slug;

/** With whom an application is shared, and what they may do. */
@Schema(description = "With whom an application is shared: all who act for an organisation, or one person.")
public record Share(
        @Schema(description = "Slug of an organisation.", examples = "bauskas-novads") @Slug @Nullable String organisation,
        @Schema(description = "The name under which a person logs in.", examples = "officer-bauska")
        @Size(min = 1, max = 200) @PlainText @Nullable String person,
        @NotNull Level level) {

    /** What those may do with whom it is shared; each also what comes before it. */
    @Schema(name = "ShareLevel")
    public enum Level { VIEW, COMMENT, EDIT }
}
