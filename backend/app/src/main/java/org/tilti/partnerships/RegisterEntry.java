package org.tilti.partnerships;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tilti.time.Since;
import org.tilti.time.Until;

/**
 * What a row of a list says of a partnership; null where it says nothing, so that what is known stays.
 *
 * @param id of the one that is meant; null: the one of these parties
 * @param parties slugs of organisations that are there
 * @param themes codes of themes that are there
 */
public record RegisterEntry(@Nullable UUID id, List<String> parties, @Nullable PartnershipState state,
        @Nullable Since since, @Nullable Until ended, @Nullable PartnershipOrigin origin, @Nullable List<String> themes) {

    /** Whether it speaks of one that is over. */
    boolean hasEnded() {
        return state == null ? ended != null : state == PartnershipState.ENDED;
    }
}
