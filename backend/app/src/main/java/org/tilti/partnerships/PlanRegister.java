package org.tilti.partnerships;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tilti.http.PlaceError;
import org.tilti.identity.Viewer;
import org.tilti.organisations.Organisation;
import org.tilti.organisations.Organisations;
import org.tilti.partnerships.PlannedEntry.Refusal;

/** Finds out what entries of a list would come to, some hundreds at once, and writes none of them. */
@ApplicationScoped
public class PlanRegister {
    private final Partnerships partnerships;
    private final PartnershipReferences references;
    private final PartnershipAccess access;
    private final Organisations organisations;
    private final Viewer viewer;

    PlanRegister(Partnerships partnerships, PartnershipReferences references, PartnershipAccess access,
            Organisations organisations, Viewer viewer) {
        this.partnerships = partnerships;
        this.references = references;
        this.access = access;
        this.organisations = organisations;
        this.viewer = viewer;
    }

    /** Slugs of the parties of those of these partnerships that the caller may see. */
    public Map<UUID, List<String>> partiesOf(Collection<UUID> ids) {
        return visible(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().parties()));
    }

    private Map<UUID, Partnership> visible(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : partnerships.list("id in ?1", ids).stream()
                .filter(one -> partnerships.mayBeSeenBy(viewer, one))
                .collect(Collectors.toMap(Partnership::id, Function.identity()));
    }

    /** Keeps what was read out of memory, so that the last of thousands of entries takes as long as the first. */
    public void forget() {
        partnerships.getEntityManager().clear();
    }

    public List<PlannedEntry> plan(List<RegisterEntry> entries) {
        var bySlug = organisations.bySlugs(entries.stream().flatMap(entry -> entry.parties().stream()).distinct().toList());
        var byId = visible(entries.stream().map(RegisterEntry::id).filter(Objects::nonNull).toList());
        var parties = entries.stream().map(entry -> entry.parties().stream().map(bySlug::get).toList()).toList();
        var byKey = partnerships.ofAny(parties.stream().map(PartyKey::of).toList());
        var plans = new ArrayList<PlannedEntry>();
        for (int i = 0; i < entries.size(); i++) {
            var key = PartyKey.of(parties.get(i));
            plans.add(new One(entries.get(i), parties.get(i), key, byKey.getOrDefault(key, List.of()), byId).planned());
        }
        return plans;
    }

    /**
     * One entry.
     *
     * @param all partnerships of its parties
     */
    private class One {
        private final RegisterEntry entry;
        private final List<Organisation> parties;
        private final String key;
        private final List<Partnership> all;
        private final Map<UUID, Partnership> byId;
        private final List<Refusal> refusals = new ArrayList<>();

        One(RegisterEntry entry, List<Organisation> parties, String key, List<Partnership> all,
                Map<UUID, Partnership> byId) {
            this.entry = entry;
            this.parties = parties;
            this.key = key;
            this.all = all;
            this.byId = byId;
        }

        PlannedEntry planned() {
            var known = known();
            var before = known == null ? null : Recorded.of(known);
            var after = Recorded.after(before, entry);
            if (refusals.isEmpty() && !isSaidAlready(known, before)) {
                refuse(known, after);
            }
            return new PlannedEntry(entry.parties(), known == null ? null : known.id(), before, after, key,
                    List.copyOf(refusals));
        }

        private @Nullable Partnership known() {
            if (entry.id() == null) {
                return RegisterPartnership.recognised(all, entry.hasEnded(), entry.since()).orElse(null);
            }
            var known = byId.get(entry.id());
            if (known == null) {
                refusals.add(new Refusal("id", "unknown-partnership", List.of(entry.id().toString())));
            } else if (!key.equals(PartyKey.of(known.organisations()))) {
                refusals.add(new Refusal("id", "other-parties", List.of()));
                return null;
            }
            return known;
        }

        /** Needs no right, as it changes nothing; but a proposal says nothing to those who do not see it. */
        private boolean isSaidAlready(@Nullable Partnership known, @Nullable Recorded before) {
            return known != null && before.says(entry) && (!known.isProposed()
                    || entry.state() == PartnershipState.PROPOSED && partnerships.mayBeSeenBy(viewer, known));
        }

        private void refuse(@Nullable Partnership known, Recorded after) {
            if (!access.mayWrite(parties)) {
                refusals.add(new Refusal("parties", "own-party",
                        List.of(String.join(", ", viewer.writesPartnershipsFor()))));
                return;
            }
            var goesOn = known != null && known.isProposed() ? known
                    : all.stream().filter(one -> !one.hasEnded() && one != known).findFirst().orElse(null);
            if (goesOn != null && after.goesOn()) {
                refusals.add(new Refusal("parties", "partnership-exists", List.of(goesOn.id().toString())));
            } else if (!PartnershipState.ofRecord().contains(after.state())) {
                refusals.add(new Refusal("state", "one-of",
                        List.of(PartnershipState.names(PartnershipState.ofRecord()))));
            }
            for (PlaceError error : references.outOfOrder(after.since(), after.ended(), after.state())) {
                refusals.add(new Refusal(error.pointer().substring(1), error.code(), List.of(after.state().name())));
            }
        }
    }
}
