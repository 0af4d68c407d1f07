package org.tilti.partnerships.runs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.tilti.background.Course;
import org.tilti.background.Worker;
import org.tilti.partnerships.matching.Candidate;
import org.tilti.partnerships.matching.Matching;
import org.tilti.partnerships.matching.MatchingRules;
import org.tilti.partnerships.matching.Progress;
import org.tilti.partnerships.matching.Side;

/** Computes a run in the background from what was stored when it was asked for. */
@ApplicationScoped
class RunMatching implements Worker {
    static final String KIND = "match-run";

    private final MatchRuns runs;
    private final MatchResults results;

    RunMatching(MatchRuns runs, MatchResults results) {
        this.runs = runs;
        this.results = results;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void work(UUID id, Course course) {
        var input = QuarkusTransaction.requiringNew().call(() -> {
            var run = runs.findById(id);
            return new Input(results.candidates(run, Side.HOST), results.candidates(run, Side.SEEKER), run.rules());
        });
        var result = Matching.of(input.hosts(), input.seekers(), input.rules(), new Progress() {
            @Override
            public void at(double share) {
                course.at(share);
            }

            @Override
            public boolean isCancelled() {
                return course.isCancelled();
            }
        });
        course.complete(() -> {
            var run = runs.findById(id);
            results.store(run, result);
            run.resultsIn(result);
        });
    }

    private record Input(List<Candidate> hosts,
            List<Candidate> seekers,
            MatchingRules rules) {}
}
