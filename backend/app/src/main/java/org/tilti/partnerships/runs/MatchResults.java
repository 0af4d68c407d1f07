package org.tilti.partnerships.runs;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.http.Listing;
import org.tilti.http.Row;
import org.tilti.partnerships.matching.Alternative;
import org.tilti.partnerships.matching.Candidate;
import org.tilti.partnerships.matching.LeftOut;
import org.tilti.partnerships.matching.MatchResult;
import org.tilti.partnerships.matching.MatchedPair;
import org.tilti.partnerships.matching.Score;
import org.tilti.partnerships.matching.Side;

/** The rows of a run: who took part, with which facts, and what became of them; each kind written in one statement. */
@ApplicationScoped
public class MatchResults {
    private final EntityManager database;
    private final ObjectMapper json;

    MatchResults(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    private record StoredCandidate(Side side, Candidate facts) {}

    private record Outcome(String organisation, @Nullable LeftOut leftOut, List<Alternative> alternatives) {}

    private record StoredPair(String host, String seeker, int total, Score score, boolean pinned) {}

    void store(MatchRun run, Participants participants) {
        write("""
                insert into match_candidate (run_id, organisation_id, side, facts)
                select :run, o.id, r.side, r.facts
                  from jsonb_to_recordset(cast(:rows as jsonb)) as r(side text, facts jsonb)
                  join organisation o on o.slug = r.facts ->> 'key'""", run, Stream.concat(
                        participants.hosts().stream().map(one -> new StoredCandidate(Side.HOST, one)),
                        participants.seekers().stream().map(one -> new StoredCandidate(Side.SEEKER, one))).toList());
    }

    List<Candidate> candidates(MatchRun run, Side side) {
        return new Listing("cast(c.facts as text) as facts", "match_candidate c")
                .where("c.run_id = :run and c.side = :side").with("run", run.id()).with("side", side.name())
                .all(database, "", row -> row.json("facts", new TypeReference<Candidate>() {}));
    }

    /** What the run knew of these, by slug. */
    public Map<String, Candidate> facts(MatchRun run, Collection<String> slugs) {
        return new Listing("cast(c.facts as text) as facts",
                "match_candidate c join organisation o on o.id = c.organisation_id")
                .where("c.run_id = :run and o.slug = any(:slugs)").with("run", run.id())
                .with("slugs", slugs.toArray(String[]::new))
                .all(database, "", row -> row.json("facts", new TypeReference<Candidate>() {})).stream()
                .collect(toMap(Candidate::key, identity()));
    }

    void store(MatchRun run, MatchResult result) {
        write("""
                insert into match_pair (run_id, host_id, seeker_id, total, score, pinned)
                select :run, h.id, s.id, r.total, r.score, r.pinned
                  from jsonb_to_recordset(cast(:rows as jsonb))
                       as r(host text, seeker text, total int, score jsonb, pinned boolean)
                  join organisation h on h.slug = r.host join organisation s on s.slug = r.seeker""", run,
                result.pairs().stream().map(pair -> new StoredPair(pair.host(), pair.seeker(), pair.score().total(),
                        pair.score(), pair.pinned())).toList());
        var leftOut = result.leftOut().stream()
                .collect(toMap(LeftOut::candidate, identity()));
        write("""
                update match_candidate c set left_out = r."leftOut", alternatives = r.alternatives
                  from jsonb_to_recordset(cast(:rows as jsonb))
                       as r(organisation text, "leftOut" jsonb, alternatives jsonb)
                  join organisation o on o.slug = r.organisation
                 where c.run_id = :run and c.organisation_id = o.id""", run,
                result.alternatives().entrySet().stream().map(entry -> new Outcome(entry.getKey(),
                        leftOut.get(entry.getKey()), entry.getValue())).toList());
    }

    /** All pairs of the run, as the matching made them. */
    public List<MatchedPair> pairs(MatchRun run) {
        return new Listing("h.slug as host, s.slug as seeker, cast(m.score as text) as score, m.pinned", """
                match_pair m join organisation h on h.id = m.host_id join organisation s on s.id = m.seeker_id""")
                .where("m.run_id = :run").with("run", run.id())
                .all(database, "", MatchResults::pair);
    }

    static MatchedPair pair(Row row) {
        return new MatchedPair(row.string("host"), row.string("seeker"), row.json("score", new TypeReference<>() {}),
                row.bool("pinned"));
    }

    private void write(String sql, MatchRun run, List<?> rows) {
        try {
            database.createNativeQuery(sql).setParameter("run", run.id())
                    .setParameter("rows", json.writeValueAsString(rows)).executeUpdate();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
