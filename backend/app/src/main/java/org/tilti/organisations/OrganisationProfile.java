package org.tilti.organisations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.Language;
import org.tilti.text.LocalisedText;
import org.tilti.text.WebAddress;

/** What an organisation says of itself; the rest of the directory is the administrators'. */
@Schema(description = "What an organisation says of itself; all else in the directory is written by administrators.")
public record OrganisationProfile(
        @Schema(description = "Languages its staff can work in, ISO 639.")
        @NotNull @Size(max = 30) List<@NotNull @Language String> workingLanguages,
        @Schema(examples = "https://www.kuldiga.lv") @WebAddress @Nullable String website,
        @Valid @Nullable LocalisedText description) {

    /** The whole draft with these parts in place of the known ones. */
    OrganisationDraft on(OrganisationDraft known) {
        return new OrganisationDraft(known.slug(), known.type(), known.name(), known.shortName(), description,
                known.country(), known.nationalCode(), known.region(), known.population(), known.areaKm2(),
                known.location(), known.capital(), website, workingLanguages, known.memberOf(), known.validFrom(),
                known.validTo(), known.successor());
    }
}
