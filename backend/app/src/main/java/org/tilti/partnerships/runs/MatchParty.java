package org.tilti.partnerships.runs;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.organisations.Location;
import org.tilti.organisations.Organisation;
import org.tilti.text.PreferredLanguages;
import org.tilti.text.ShownText;

/** An organisation of a pair, with its place on the map. */
@Schema(description = "An organisation of a pair, with its place on the map.")
public record MatchParty(
        @Schema(examples = "kuldigas-novads") @NotNull String slug,
        @NotNull ShownText name,
        @Schema(examples = "LV") @NotNull String country,
        @Nullable Location location) {

    public static MatchParty of(Organisation organisation, PreferredLanguages languages) {
        return new MatchParty(organisation.slug(), languages.show(organisation.name()), organisation.country(),
                organisation.reference().location());
    }
}
