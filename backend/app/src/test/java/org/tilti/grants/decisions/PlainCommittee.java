package org.tilti.grants.decisions;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tilti.audit.NoAuditTrail;
import org.tilti.calls.Call;
import org.tilti.calls.PlainCall;
import org.tilti.calls.terms.GrantMode;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.grants.applications.GrantApplicationState;
import org.tilti.grants.applications.PlainApplication;
import org.tilti.grants.awarded.GrantLife;
import org.tilti.grants.scoring.Points;
import org.tilti.http.ProblemException;
import org.tilti.identity.Somebody;
import org.tilti.money.Money;
import org.tilti.time.TurnedClock;

/** A call, three applications to it, and the committee's own rules, without a database: what is refused is taken back. */
final class PlainCommittee {
    static final Instant BEGIN = Instant.parse("2027-01-01T00:00:00Z");
    private static final EntityManager NO_DATABASE = (EntityManager) Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> null);

    final TurnedClock clock = new TurnedClock(BEGIN);
    final List<GrantApplication> applications;
    final Map<GrantApplication, List<GrantDecision>> decided = new HashMap<>();
    final Map<GrantApplication, GrantLife> grants = new HashMap<>();
    private final Call call;
    private final Somebody somebody = new Somebody();
    private final WriteDecision write;

    PlainCommittee(boolean firstCome, long budget) {
        call = PlainCall.of(terms(firstCome, budget), at(CallModel.OPENS), at(CallModel.CLOSES));
        applications = IntStream.range(0, 3).mapToObj(i -> PlainApplication.begun(call, new UUID(0, i), eur(240_000))).toList();
        write = new WriteDecision(new Decisions(), new Rank(), PlainApplication.moves(this::moved), GrantLife.awards(
                (application, amount) -> grants.put(application, new GrantLife(cents(amount), 5000, 2000))),
                new NoAuditTrail(), somebody, clock);
    }

    static Instant at(long hour) {
        return BEGIN.plusSeconds(3600 * hour);
    }

    static Money eur(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2), "EUR");
    }

    static long cents(Money sum) {
        return sum.amount().movePointRight(2).longValueExact();
    }

    private static GrantTerms terms(boolean firstCome, long budget) {
        return new GrantTerms(firstCome ? GrantMode.FIRST_COME : GrantMode.COMPETITIVE, eur(budget), null, null, null, null,
                null, null, null, null, null, 0, 0, false, null, null, null, null, null);
    }

    private void moved(GrantApplication application) {
        if (application.state() == GrantApplicationState.WITHDRAWN) {
            write.lapse(application);
        }
    }

    /** Does it, or refuses. */
    void take(CallCommand command) {
        var before = saidOf(applications.get(command.which())).stream().map(Kept::new).toList();
        try {
            act(command);
        } catch (ProblemException refused) {
            before.forEach(Kept::putBack);
            throw refused;
        }
    }

    private void act(CallCommand command) {
        var application = applications.get(command.which());
        somebody.is("person " + command.who());
        switch (command.step()) {
            case WAIT -> clock.turn(command.number());
            case WRITE -> PlainApplication.write(application, sum(command));
            case SUBMIT -> PlainApplication.submit(application, clock.now());
            case WITHDRAW -> {
                application.withdraw();
                moved(application);
            }
            case REOPEN -> PlainApplication.reopen(application, clock.now());
            case RETURN -> PlainApplication.giveBack(application, clock.now().plusSeconds(3600L * (1 + command.number())),
                    clock.now());
            case PASS -> application.check(null, clock.now());
            case FAIL -> application.check("Not eligible", clock.now());
            case AWARD -> write.propose(application, draft(DecisionKind.AWARD, sum(command)));
            case RESERVE -> write.propose(application, draft(DecisionKind.RESERVE, sum(command)));
            case REFUSE -> write.propose(application, draft(DecisionKind.REFUSE, null));
            case APPROVE -> write.approve(proposed(application));
            case DISMISS -> write.dismiss(proposed(application));
            case MOVE_UP -> write.moveUp(call);
            case GRANT -> grants.get(application).step(command.ofGrant());
        }
    }

    private static Money sum(CallCommand command) {
        return eur(10_000L * (command.number() + 1));
    }

    private static DecisionDraft draft(DecisionKind kind, Money amount) {
        return new DecisionDraft(kind, amount, "Too dear", null, null);
    }

    private GrantDecision proposed(GrantApplication application) {
        return saidOf(application).getLast();
    }

    List<GrantDecision> saidOf(GrantApplication application) {
        return decided.computeIfAbsent(application, any -> new ArrayList<>());
    }

    BigDecimal free() {
        return call.grant().budget().amount()
                .subtract(grants.values().stream().map(GrantLife::taken).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Stream<GrantDecision> saidOf(GrantApplication application, DecisionState state) {
        return saidOf(application).stream().filter(decision -> decision.state() == state);
    }

    private Optional<GrantDecision> latest(GrantApplication application, DecisionState state) {
        return saidOf(application, state).max(Comparator.comparing(GrantDecision::number));
    }

    private final class Decisions extends GrantDecisions {
        @Override
        public EntityManager getEntityManager() {
            return NO_DATABASE;
        }

        @Override
        public void persist(GrantDecision decision) {
            saidOf(decision.application()).add(decision);
        }

        @Override
        public void flush() {}

        @Override
        Optional<GrantDecision> standing(UUID application) {
            return latest(applications.get((int) application.getLeastSignificantBits()), DecisionState.APPROVED);
        }

        @Override
        List<GrantDecision> open(GrantApplication application) {
            return Stream.of(DecisionState.PROPOSED, DecisionState.APPROVED).flatMap(state -> saidOf(application, state)).toList();
        }

        @Override
        int next(GrantApplication application) {
            return saidOf(application).size() + 1;
        }

        @Override
        boolean isProposed(GrantApplication application) {
            return latest(application, DecisionState.PROPOSED).isPresent();
        }

        @Override
        List<String> waitingBefore(GrantApplication application) {
            return applications.stream().filter(other -> isUndecided(other)
                    && latest(other, DecisionState.APPROVED).isEmpty()
                    && Comparator.comparing(GrantApplication::submittedAt).thenComparing(GrantApplication::id)
                            .compare(other, application) < 0).map(GrantApplication::reference).toList();
        }
    }

    /** A decision as a transaction that fails leaves it. */
    private record Kept(GrantDecision decision, Map<String, Object> fields) {
        private static final List<String> CHANGING = List.of("state", "settledBy", "settledAt");

        Kept(GrantDecision decision) {
            this(decision, new HashMap<>());
            CHANGING.forEach(name -> fields.put(name, reach(field -> field.get(decision), name)));
        }

        void putBack() {
            fields.forEach((name, value) -> reach(field -> {
                field.set(decision, value);
                return null;
            }, name));
        }

        private interface Access {
            Object to(Field field) throws IllegalAccessException;
        }

        private static Object reach(Access access, String name) {
            try {
                var field = GrantDecision.class.getDeclaredField(name);
                field.setAccessible(true);
                return access.to(field);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static boolean isUndecided(GrantApplication application) {
        return switch (application.state()) {
            case SUBMITTED, RETURNED, UNDER_REVIEW -> true;
            case DRAFT, WITHDRAWN, APPROVED, REJECTED -> false;
        };
    }

    private final class Rank extends RankCall {
        Rank() {
            super(null, null, null);
        }

        @Override
        BigDecimal free(Call any) {
            return PlainCommittee.this.free();
        }

        @Override
        Ranking ranking(Call any) {
            return Ranking.of(terms(call).mode(), PlainCommittee.this.free(),
                    applications.stream().filter(PlainCommittee::isUndecided).map(this::candidate).toList());
        }

        private Candidate candidate(GrantApplication application) {
            var holds = latest(application, DecisionState.APPROVED);
            var sum = holds.or(() -> latest(application, DecisionState.PROPOSED)).map(GrantDecision::amount)
                    .orElseGet(() -> application.submission().answers().requested());
            return new Candidate(application.id(), Points.of(0, 1), new EarnedBonuses(List.of()), application.submittedAt(),
                    sum.amount(), true, holds.isPresent() ? Standing.RESERVE : Standing.OPEN);
        }
    }
}
