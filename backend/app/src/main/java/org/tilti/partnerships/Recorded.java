package org.tilti.partnerships;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tilti.time.Since;
import org.tilti.time.Until;

/** What a list can say of a partnership besides who its parties are. */
record Recorded(PartnershipState state, @Nullable Since since, @Nullable Until ended, PartnershipOrigin origin,
        List<String> themes) {

    static Recorded of(Partnership known) {
        return new Recorded(known.state(), known.since, known.ended, known.origin, List.copyOf(known.themes));
    }

    /** As it is when the entry is true; what the entry does not speak of stays as it was. */
    static Recorded after(@Nullable Recorded before, RegisterEntry entry) {
        var state = entry.state() != null ? entry.state()
                : entry.ended() != null ? PartnershipState.ENDED
                : before != null ? before.state : PartnershipState.ACTIVE;
        var ended = entry.ended() != null || before == null || state != PartnershipState.ENDED
                ? entry.ended() : before.ended;
        var themes = entry.themes() == null ? before == null ? List.<String>of() : before.themes : entry.themes();
        return new Recorded(state,
                entry.since() != null || before == null ? entry.since() : before.since,
                ended,
                entry.origin() != null ? entry.origin() : before == null ? PartnershipOrigin.REGISTER : before.origin,
                before != null && new HashSet<>(before.themes).equals(new HashSet<>(themes)) ? before.themes : themes);
    }

    /** Whether it lasts, as far as the register knows. */
    boolean goesOn() {
        return state != PartnershipState.ENDED;
    }

    boolean says(RegisterEntry entry) {
        return Objects.equals(this, after(this, entry));
    }
}
