package org.tilti.partnerships.runs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tilti.audit.AuditAction;
import org.tilti.audit.AuditSubject;
import org.tilti.audit.AuditTrail;
import org.tilti.background.BackgroundWork;
import org.tilti.calls.Call;
import org.tilti.calls.CallKind;
import org.tilti.calls.FindCall;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.partnerships.matching.Candidate;
import org.tilti.partnerships.matching.Matching;
import org.tilti.partnerships.matching.Pair;
import org.tilti.projects.ProjectAccess;

/** Asks for runs and cancels them, with their audit entries. */
@ApplicationScoped
public class WriteMatchRun {
    private final MatchRuns runs;
    private final MatchResults results;
    private final MatchRunReferences references;
    private final GatherParticipants participants;
    private final FindCall calls;
    private final ProjectAccess projectAccess;
    private final BackgroundWork work;
    private final Reasons reasons;
    private final AuditTrail audit;

    WriteMatchRun(MatchRuns runs, MatchResults results, MatchRunReferences references,
            GatherParticipants participants, FindCall calls, ProjectAccess projectAccess, BackgroundWork work,
            Reasons reasons, AuditTrail audit) {
        this.runs = runs;
        this.results = results;
        this.references = references;
        this.participants = participants;
        this.calls = calls;
        this.projectAccess = projectAccess;
        this.work = work;
        this.reasons = reasons;
        this.audit = audit;
    }

    MatchRun create(MatchRunDraft draft) {
        var call = calls.visible(CallKind.PARTNERSHIP, draft.call())
                .filter(one -> projectAccess.mayEdit(one.project())).orElseThrow(() -> ProblemException.invalid(PlaceError.at("/call", "unknown-call", draft.call())));
        var number = runs.nextNumber(call);
        var taking = participants.of(call);
        if (taking.hosts().isEmpty() && taking.seekers().isEmpty()) {
            throw ProblemException.invalid(PlaceError.at("/call", "nobody-to-match"));
        }
        var run = new MatchRun(call, number, taking, pairs(draft.pins()), pairs(draft.forbids()));
        refuse(run, taking, draft);
        runs.persist(run);
        runs.flush();
        results.store(run, taking);
        run.isDoneBy(work.queue(RunMatching.KIND, run.id()));
        runs.flush();
        audit.created(subject(run), references.details(run));
        return run;
    }

    void cancel(MatchRun run) {
        var before = audit.picture(references.details(run));
        work.cancel(run.workId());
        audit.record(AuditAction.CANCELLED, subject(run), before, references.details(run));
    }

    /** Has happened to the run: it was released. */
    public void released(MatchRun run) {
        audit.record(AuditAction.RELEASED, subject(run), JsonNodeFactory.instance.objectNode(),
                references.details(run).released());
    }

    public MatchRunDetails details(MatchRun run) {
        return references.details(run);
    }

    private static List<Pair> pairs(List<PairDraft> drafts) {
        return drafts.stream().map(PairDraft::pair).distinct().sorted().toList();
    }

    /** Pins that cannot be kept, and forbids of those who do not take part. */
    private void refuse(MatchRun run, Participants taking, MatchRunDraft draft) {
        var refused = Matching.refused(taking.hosts(), taking.seekers(), run.rules()).stream()
                .collect(Collectors.toMap(one -> one.pin(), one -> one.rule()));
        var errors = new ArrayList<PlaceError>();
        for (int i = 0; i < draft.pins().size(); i++) {
            var rule = refused.get(draft.pins().get(i).pair());
            if (rule != null) {
                errors.add(PlaceError.at("/pins/" + i, "pin-refused", reasons.of(rule)));
            }
        }
        var hosts = keys(taking.hosts());
        var seekers = keys(taking.seekers());
        for (int i = 0; i < draft.forbids().size(); i++) {
            var pair = draft.forbids().get(i);
            if (!hosts.contains(pair.host()) || !seekers.contains(pair.seeker())) {
                errors.add(PlaceError.at("/forbids/" + i, "not-in-match"));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static Set<String> keys(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::key).collect(Collectors.toSet());
    }

    private static AuditSubject subject(MatchRun run) {
        Call call = run.call();
        return new AuditSubject(AuditSubject.Kind.MATCH_RUN, run.id(), run.id().toString(), call.title(), call.id(),
                call.project().leads());
    }
}
