package org.tilti.partnerships.runs;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.partnerships.matching.Pair;
import org.tilti.text.Slug;

/** A host and a seeker of the call. */
@Schema(description = "A host and a seeker of the call.")
public record PairDraft(
        @Schema(description = "Slug of the organisation.", examples = "kuldigas-novads") @NotNull @Slug String host,
        @Schema(description = "Slug of the organisation.", examples = "chervonohrad") @NotNull @Slug String seeker) {

    static PairDraft of(Pair pair) {
        return new PairDraft(pair.host(), pair.seeker());
    }

    Pair pair() {
        return new Pair(host, seeker);
    }
}
