package org.tilti.partnerships.runs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Call;
import org.tilti.calls.criteria.KnownPartners;
import org.tilti.calls.criteria.Side;
import org.tilti.partnerships.interest.AcceptedInterests;
import org.tilti.partnerships.interest.AcceptedInterests.Accepted;
import org.tilti.partnerships.matching.Candidate;
import org.tilti.partnerships.matching.Partners;

/** Brings together who can be matched now: accepted answers, without those who have a proposal open or agreed. */
@ApplicationScoped
class GatherParticipants {
    private final AcceptedInterests interests;
    private final KnownPartners known;
    private final Settled settled;

    GatherParticipants(AcceptedInterests interests, KnownPartners known, Settled settled) {
        this.interests = interests;
        this.known = known;
        this.settled = settled;
    }

    Participants of(Call call) {
        var places = settled.of(call);
        var free = interests.of(call).stream()
                .filter(one -> !places.taken().contains(one.organisation().slug())).toList();
        var all = call.places();
        return new Participants(side(Side.HOST, free), side(Side.SEEKER, free),
                left(all == null ? null : all.hosts(), places.pairs()),
                left(all == null ? null : all.seekers(), places.pairs()),
                call.demandsNewPartnerships() ? partners(free) : List.of(),
                places.declined().stream().sorted().toList());
    }

    private static List<Candidate> side(Side side, List<Accepted> accepted) {
        return accepted.stream().filter(one -> one.side() == side).map(GatherParticipants::candidate).toList();
    }

    private static @Nullable Integer left(@Nullable Integer places, int used) {
        return places == null ? null : Math.max(0, places - used);
    }

    private List<Partners> partners(Collection<Accepted> accepted) {
        var slugs = accepted.stream().map(one -> one.organisation().slug()).collect(Collectors.toSet());
        return known.all().entrySet().stream().filter(entry -> slugs.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream().map(partner -> partner.organisation())
                        .filter(slugs::contains).map(partner -> new Partners(entry.getKey(), partner)))
                .distinct().sorted().toList();
    }

    private static Candidate candidate(Accepted accepted) {
        var organisation = accepted.organisation();
        var answers = accepted.answers();
        return new Candidate(organisation.slug(), organisation.country(), Set.copyOf(answers.languages()),
                answers.themes(), themes(answers.offers() == null ? Stream.of() : answers.offers().themes().stream()),
                themes(answers.needs() == null ? Stream.of() : answers.needs().themes().stream()),
                organisation.inhabitants(), answers.features().stream().map(Enum::name).collect(Collectors.toSet()), 1);
    }

    private static Set<String> themes(Stream<String> codes) {
        return codes.collect(Collectors.toCollection(HashSet::new));
    }
}
