package org.tilti.partnerships.matching;

import static java.util.function.Function.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every host against every seeker, both in the order of their keys: the score, and the hard rules that are broken. */
class Grid {
    /** Room below a hundredth of a point for the lots of all pairs together. */
    private static final int SHIFT = 30;
    static final int MOST_PAIRS = 1 << SHIFT - Lot.BITS - 1;

    final List<Profile> hosts;
    final List<Profile> seekers;
    private final Map<String, Integer> hostAt;
    private final Map<String, Integer> seekerAt;
    private final Scoring scoring;
    private final short[][] totals;
    private final byte[][] broken;

    Grid(Collection<Candidate> hosts, Collection<Candidate> seekers, MatchingRules rules, Progress progress) {
        if (Stream.concat(hosts.stream(), seekers.stream()).map(Candidate::key).distinct().count()
                < hosts.size() + seekers.size()) {
            throw new IllegalArgumentException("A key stands for two candidates");
        }
        var profiles = new Profiles();
        this.hosts = inOrder(hosts, profiles);
        this.seekers = inOrder(seekers, profiles);
        hostAt = positions(this.hosts);
        seekerAt = positions(this.seekers);
        scoring = new Scoring(rules.weights());
        totals = new short[hosts.size()][seekers.size()];
        broken = new byte[hosts.size()][seekers.size()];
        for (int host = 0; host < hosts.size(); host++) {
            judge(host, rules.threshold());
            progress.step(host + 1, hosts.size());
        }
        rules.partners().forEach(pair -> mark(pair, HardRule.ALREADY_PARTNERS));
        rules.declined().forEach(pair -> mark(pair, HardRule.DECLINED));
        rules.forbids().forEach(pair -> mark(pair.host(), pair.seeker(), HardRule.FORBIDDEN));
    }

    private static List<Profile> inOrder(Collection<Candidate> candidates, Profiles profiles) {
        return candidates.stream().sorted(Comparator.comparing(Candidate::key)).map(profiles::of).toList();
    }

    private static Map<String, Integer> positions(List<Profile> profiles) {
        return IntStream.range(0, profiles.size()).boxed()
                .collect(Collectors.toMap(at -> profiles.get(at).key(), identity()));
    }

    private void judge(int at, int threshold) {
        var host = hosts.get(at);
        for (int other = 0; other < seekers.size(); other++) {
            var seeker = seekers.get(other);
            int total = scoring.total(host, seeker);
            totals[at][other] = (short) total;
            broken[at][other] = (byte) (
                    (host.candidate().country().equals(seeker.candidate().country()) ? HardRule.SAME_COUNTRY.bit() : 0)
                    | (Vocabulary.shared(host.languages(), seeker.languages()) == 0
                            ? HardRule.NO_SHARED_LANGUAGE.bit() : 0)
                    | (total < threshold ? HardRule.BELOW_THRESHOLD.bit() : 0));
        }
    }

    private void mark(Partners pair, HardRule rule) {
        mark(pair.one(), pair.other(), rule);
        mark(pair.other(), pair.one(), rule);
    }

    private void mark(String host, String seeker, HardRule rule) {
        var cell = cell(host, seeker);
        if (cell != null) {
            broken[cell.host()][cell.seeker()] |= (byte) rule.bit();
        }
    }

    /** Null unless both take part, each on its side. */
    @Nullable Cell cell(String host, String seeker) {
        var row = hostAt.get(host);
        var column = seekerAt.get(seeker);
        return row == null || column == null ? null : new Cell(row, column);
    }

    int total(int host, int seeker) {
        return totals[host][seeker];
    }

    Score score(int host, int seeker) {
        return scoring.score(hosts.get(host), seekers.get(seeker));
    }

    /** Bits of {@link HardRule}. */
    int broken(int host, int seeker) {
        return broken[host][seeker];
    }

    /** The score, and below it the lot; never 0, so that a pair with no points is still better than none. */
    long weight(int host, int seeker) {
        return ((long) totals[host][seeker] << SHIFT) + Lot.of(hosts.get(host).lot(), seekers.get(seeker).lot());
    }
}
