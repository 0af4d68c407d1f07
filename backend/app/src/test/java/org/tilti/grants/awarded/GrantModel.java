package org.tilti.grants.awarded;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** The life of a grant told a second time, in whole cents and as plainly as can be; sums in steps are cents. */
final class GrantModel {
    static final int AWARDED = 0;
    static final int RUNNING = 1;
    static final int REPORTED = 2;
    static final int CLOSED = 3;
    static final int TERMINATED = 4;
    static final int DECLINED = 5;
    private static final int NONE = -1;

    final long amount;
    private final long own;
    private final long inKind;
    int state = AWARDED;
    long committed;
    long refunded;
    boolean reported;
    boolean asked;
    final List<Part> parts = new ArrayList<>();
    final List<Spent> spent = new ArrayList<>();

    /** An instalment: planned, requested, paid or withheld. */
    static final class Part {
        final long planned;
        long paid;
        InstalmentState state = InstalmentState.PLANNED;

        Part(long planned) {
            this.planned = planned;
        }

        boolean isOpen() {
            return state == InstalmentState.PLANNED || state == InstalmentState.REQUESTED;
        }

        long takes() {
            return isOpen() ? planned : paid;
        }
    }

    /** A cost. */
    static final class Spent {
        final long sum;
        final boolean given;
        CostState state = CostState.CLAIMED;

        Spent(long sum, boolean given) {
            this.sum = sum;
            this.given = given;
        }
    }

    GrantModel(long amount, long own, long inKind) {
        this.amount = amount;
        this.own = own;
        this.inKind = inKind;
        this.committed = amount;
        parts.add(new Part(amount));
    }

    long netPaid() {
        return parts.stream().mapToLong(part -> part.paid).sum() - refunded;
    }

    long due() {
        var money = accepted(false);
        var whole = 100_000_000L;
        var part = own * inKind;
        var counted = part == whole ? accepted(true)
                : Math.min(accepted(true), product(money, part).divide(BigInteger.valueOf(whole - part)).longValueExact());
        return Math.min(amount, product(money + counted, 10_000 - own).divide(BigInteger.valueOf(10_000)).longValueExact());
    }

    private long accepted(boolean given) {
        return spent.stream().filter(one -> one.state == CostState.ACCEPTED && one.given == given)
                .mapToLong(one -> one.sum).sum();
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    /** What a new plan has to distribute over all parts that do not stand. */
    long free() {
        return amount + refunded - parts.stream().filter(part -> part.state != InstalmentState.PLANNED)
                .mapToLong(Part::takes).sum();
    }

    /** Whether the step is possible; then it has been taken. */
    boolean takes(GrantCommand command) {
        var i = command.which();
        var sum = command.cents();
        return switch (command.step()) {
            case ACCEPT -> move(state == AWARDED, RUNNING);
            case DECLINE -> move(state == AWARDED, DECLINED) && commit(0);
            case PLAN -> isLive(AWARDED) && plan(command.planned(this));
            case REQUEST -> isLive(RUNNING) && i < parts.size() && parts.get(i).state == InstalmentState.PLANNED
                    && part(i, InstalmentState.REQUESTED, 0);
            case PAY -> isLive(RUNNING) && i < parts.size() && parts.get(i).isOpen() && pay(i, sum);
            case WITHHOLD -> isLive(RUNNING) && i < parts.size() && parts.get(i).isOpen()
                    && part(i, InstalmentState.WITHHELD, 0);
            case CLAIM -> state == RUNNING && sum > 0 && spent.add(new Spent(sum, i % 2 == 1));
            case TAKE_BACK -> state == RUNNING && judge(i, CostState.WITHDRAWN, CostState.CLAIMED);
            case ACCEPT_COST -> isLive(RUNNING)
                    && judge(i, CostState.ACCEPTED, CostState.CLAIMED, CostState.REFUSED);
            case REFUSE_COST -> isLive(RUNNING)
                    && judge(i, CostState.REFUSED, CostState.CLAIMED, CostState.ACCEPTED);
            case REFUND -> state >= RUNNING && state != CLOSED && state != DECLINED && sum > 0
                    && sum <= (state == TERMINATED ? netPaid() - committed : netPaid()) && refund(sum);
            case TELL -> state == RUNNING && tell(i % 2 == 0);
            case REPORT -> move(state == RUNNING && reported, REPORTED);
            case RETURN -> move(state == REPORTED, RUNNING);
            case CLOSE -> move(state == REPORTED && due() == netPaid()
                    && spent.stream().noneMatch(one -> one.state == CostState.CLAIMED), CLOSED) && commit(due());
            case TERMINATE -> sum <= netPaid() && move(isLive(AWARDED), TERMINATED) && commit(netPaid() - Math.max(0, sum));
            case ASK -> state == RUNNING && !asked && ask(true);
            case ANSWER -> state == RUNNING && asked && ask(false);
        };
    }

    private boolean isLive(int from) {
        return state >= from && state <= REPORTED;
    }

    private boolean move(boolean possible, int next) {
        state = possible ? next : state;
        return possible;
    }

    private boolean commit(long sum) {
        committed = sum;
        parts.stream().filter(Part::isOpen).forEach(part -> part.state = InstalmentState.WITHHELD);
        return true;
    }

    private boolean plan(List<Long> sums) {
        if (sums.stream().anyMatch(sum -> sum <= 0)
                || LongStream.range(0, sums.size()).filter(i -> i >= parts.size() || parts.get((int) i).state
                        == InstalmentState.PLANNED).map(i -> sums.get((int) i)).sum() != free()) {
            return false;
        }
        for (int i = 0; i < sums.size(); i++) {
            if (i >= parts.size()) {
                parts.add(new Part(sums.get(i)));
            } else if (parts.get(i).state == InstalmentState.PLANNED) {
                parts.set(i, new Part(sums.get(i)));
            }
        }
        return true;
    }

    private boolean part(int i, InstalmentState next, long paid) {
        parts.get(i).state = next;
        parts.get(i).paid = paid;
        return true;
    }

    /** Nothing said means as much as can be. */
    private boolean pay(int i, long said) {
        var most = state == REPORTED ? Math.min(parts.get(i).planned, Math.max(0, due() - netPaid())) : parts.get(i).planned;
        var sum = said == NONE ? most : said;
        return sum > 0 && sum <= most && part(i, InstalmentState.PAID, sum);
    }

    private boolean judge(int i, CostState verdict, CostState... from) {
        var possible = i < spent.size() && List.of(from).contains(spent.get(i).state);
        if (possible) {
            spent.get(i).state = verdict;
        }
        return possible;
    }

    private boolean refund(long sum) {
        refunded += sum;
        return true;
    }

    private boolean tell(boolean complete) {
        reported = complete;
        return true;
    }

    private boolean ask(boolean now) {
        asked = now;
        return true;
    }
}
