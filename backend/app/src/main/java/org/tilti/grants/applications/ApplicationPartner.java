package org.tilti.grants.applications;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.Country;
import org.tilti.text.PlainText;
import org.tilti.text.Slug;

/** With whom it is done: an organisation of the directory, or one that is not in it. */
@Schema(description = "With whom it is done: an organisation of the directory, or the name and country of one that is not "
        + "in it.")
public record ApplicationPartner(
        @Schema(description = "Slug of an organisation.", examples = "bauskas-novads") @Slug @Nullable String organisation,
        @Schema(examples = "Kutaisi City Hall") @Size(max = 200) @PlainText @Nullable String name,
        @Schema(examples = "GE") @Country @Nullable String country) {

    boolean saysAll() {
        return organisation != null ? name == null && country == null : name != null && !name.isBlank() && country != null;
    }
}
