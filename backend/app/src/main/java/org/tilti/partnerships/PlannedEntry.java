package org.tilti.partnerships;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tilti.audit.Outcome;
import org.tilti.time.Written;

/**
 * What an entry would come to.
 *
 * @param known the partnership that it speaks of; null when it is new
 * @param refusals why it cannot be written
 */
public record PlannedEntry(List<String> parties, @Nullable UUID known, @Nullable Recorded before, Recorded after,
        String partyKey, List<Refusal> refusals) {

    /**
     * Why an entry is refused.
     *
     * @param place the field of the entry
     * @param code of the rule, whose sentence is `error.CODE`
     */
    public record Refusal(String place, String code, List<Object> arguments) {}

    /** A field that would change, with what it says as codes. */
    public record Difference(String place, @Nullable String before, @Nullable String after) {}

    public Outcome outcome() {
        return before == null ? Outcome.CREATED : before.equals(after) ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    /** What no other entry may speak of. */
    public String subject() {
        return known != null ? known.toString()
                : partyKey + (after.goesOn() ? "" : after.since() == null ? " ended" : " " + Written.of(after.since()));
    }

    public List<Difference> differences() {
        if (before == null) {
            return List.of();
        }
        var result = new ArrayList<Difference>();
        add(result, "state", recorded -> recorded.state().name());
        add(result, "since", recorded -> recorded.since() == null ? null : Written.of(recorded.since()));
        add(result, "ended", recorded -> recorded.ended() == null ? null : Written.of(recorded.ended()));
        add(result, "origin", recorded -> recorded.origin().name());
        add(result, "themes", recorded -> recorded.themes().isEmpty() ? null : String.join(", ", recorded.themes()));
        return result;
    }

    private void add(List<Difference> differences, String place, Function<Recorded, @Nullable String> what) {
        var was = what.apply(Objects.requireNonNull(before));
        var is = what.apply(after);
        if (!Objects.equals(was, is)) {
            differences.add(new Difference(place, was, is));
        }
    }

    PartnershipDraft draft() {
        return new PartnershipDraft(parties.stream().map(slug -> new PartyDraft(slug, null)).toList(), after.state(),
                null, after.since(), after.ended(), after.origin(), after.themes(), null, null, null, null, null, null,
                null);
    }
}
