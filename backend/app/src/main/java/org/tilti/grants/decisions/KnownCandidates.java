package org.tilti.grants.decisions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Call;
import org.tilti.grants.reviews.ReviewPoints;
import org.tilti.grants.scoring.ReviewStanding;
import org.tilti.http.Listing;

/**
 * The candidates of calls as they were last read: of thousands only those are read again that have changed. What a state
 * stands for is read after it, so that something newer may be kept under an old state, and is read once more, but nothing
 * old under a new one. Only what is committed may be asked for, as a version that is rolled back is given again.
 */
@ApplicationScoped
class KnownCandidates {
    /** What an application is ranked by, as a hash of versions that differs when one of its things does. */
    private static final String STATES = """
            (with a as (select id, version from grant_application where call_id = :call)
             select application, bit_xor(hash) as state from (
               select id, uuid_hash_extended(id, version) from a
               union all
               select a.id, uuid_hash_extended(r.id, r.version) from a join review r on r.application_id = a.id
               union all
               select a.id, uuid_hash_extended(d.id, d.version) from a join grant_decision d on d.application_id = a.id)
               part (application, hash)
              group by application) x""";

    /** The terms and all organisations, of which any may be a partner and has a country; and what grants have taken. */
    private static final String AROUND = """
            (select bit_xor(uuid_hash_extended(id, version)) as frame from (
               select cast(:call as uuid) as id, cast(:version as bigint) as version
               union all select id, version from organisation) f),
            (select coalesce(bit_xor(uuid_hash_extended(g.id, g.version)), 0) as purse
               from awarded_grant g join grant_application a on a.id = g.application_id where a.call_id = :call) p""";

    private final Cache<UUID, Read> lastRead = Caffeine.newBuilder().maximumSize(50).build();
    private final EntityManager database;
    private final RankCall rank;
    private final ReviewPoints points;

    /** All applications of a call, within a frame. */
    private record Read(long frame, Map<UUID, Known> known) {}

    /**
     * An application.
     *
     * @param candidate null when it is not in the competition
     * @param reviews null when none is given
     */
    record Known(long state, @Nullable Candidate candidate, @Nullable ReviewStanding reviews) {}

    /**
     * What a call is ranked by, as hashes that differ when it does.
     *
     * @param frame what concerns all candidates
     * @param purse what concerns none, but the money that is left
     */
    record State(long frame, long purse, Map<UUID, Long> applications) {
        long hash() {
            return applications.values().stream().reduce(frame ^ purse, (one, other) -> one ^ other);
        }
    }

    KnownCandidates(EntityManager database, RankCall rank, ReviewPoints points) {
        this.database = database;
        this.rank = rank;
        this.points = points;
    }

    /** How things are with a call; asked for before {@link #of}. */
    State state(Call call) {
        var applications = new Listing("application, state", STATES).with("call", call.id())
                .all(database, "", row -> Map.entry(row.uuid("application"), row.whole("state")))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Listing("frame, purse", AROUND).with("call", call.id()).with("version", call.version())
                .all(database, "", row -> new State(row.whole("frame"), row.whole("purse"), applications)).getFirst();
    }

    /** All that there are of a call in this state, by application. */
    Map<UUID, Known> of(Call call, State state) {
        var before = lastRead.getIfPresent(call.id());
        var known = new HashMap<UUID, Known>();
        if (before != null && before.frame() == state.frame()) {
            known.putAll(before.known());
            known.entrySet().removeIf(one -> !Long.valueOf(one.getValue().state()).equals(state.applications().get(one.getKey())));
        }
        var changed = new HashSet<>(state.applications().keySet());
        changed.removeAll(known.keySet());
        if (!changed.isEmpty()) {
            var reviews = points.of(call, changed);
            var candidates = rank.candidates(call, reviews, changed).stream()
                    .collect(Collectors.toMap(Candidate::id, Function.identity()));
            changed.forEach(id -> known.put(id,
                    new Known(state.applications().get(id), candidates.get(id), reviews.get(id))));
        }
        lastRead.put(call.id(), new Read(state.frame(), known));
        return known;
    }
}
