package org.tilti.grants.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tilti.grants.applications.GrantApplicationState;

/** A call with three applications, from draft to award, told a second time: hours and whole cents, as plainly as can be. */
final class CallModel {
    static final int OPENS = 10;
    static final int CLOSES = 60;

    final boolean firstCome;
    final long budget;
    final List<Applied> applied = IntStream.range(0, 3).mapToObj(Applied::new).toList();
    int now;

    /** An application. */
    static final class Applied {
        final int index;
        GrantApplicationState state = GrantApplicationState.DRAFT;
        long written = 240_000;
        long requested;
        int submissions;
        int submittedAt;
        @Nullable Integer answerBy;
        final List<Choice> choices = new ArrayList<>();

        Applied(int index) {
            this.index = index;
        }

        boolean is(GrantApplicationState... any) {
            return List.of(any).contains(state);
        }

        @Nullable Choice last(DecisionState wanted) {
            return choices.stream().filter(one -> one.state == wanted).reduce((one, other) -> other).orElse(null);
        }

        long wants() {
            var holds = last(DecisionState.APPROVED);
            var waits = last(DecisionState.PROPOSED);
            return holds != null ? holds.sum : waits != null && waits.kind != DecisionKind.REFUSE ? waits.sum : requested;
        }
    }

    /** What was proposed. */
    static final class Choice {
        final DecisionKind kind;
        final long sum;
        final int by;
        DecisionState state = DecisionState.PROPOSED;

        Choice(DecisionKind kind, long sum, int by) {
            this.kind = kind;
            this.sum = sum;
            this.by = by;
        }
    }

    CallModel(boolean firstCome, long budget) {
        this.firstCome = firstCome;
        this.budget = budget;
    }

    /**
     * Whether the step is possible; then it has been taken.
     *
     * @param committed what the grant of an application takes of the budget
     */
    boolean takes(CallCommand command, ToLongFunction<Applied> committed) {
        var one = applied.get(command.which());
        var last = one.last(DecisionState.PROPOSED);
        return switch (command.step()) {
            case WAIT -> wait(command.number());
            case WRITE -> one.is(GrantApplicationState.DRAFT, GrantApplicationState.RETURNED) && write(one, command.number());
            case SUBMIT -> one.state == GrantApplicationState.DRAFT ? isOpen() && submit(one, now)
                    : one.state == GrantApplicationState.RETURNED && now < one.answerBy && submit(one, one.submittedAt);
            case WITHDRAW -> one.is(GrantApplicationState.SUBMITTED, GrantApplicationState.RETURNED,
                    GrantApplicationState.UNDER_REVIEW) && withdraw(one);
            case REOPEN -> one.state == GrantApplicationState.WITHDRAWN && isOpen() && move(one, GrantApplicationState.DRAFT);
            case RETURN -> one.state == GrantApplicationState.SUBMITTED && one.answerBy == null
                    && giveBack(one, now + 1 + command.number());
            case PASS -> isToBeChecked(one) && move(one, GrantApplicationState.UNDER_REVIEW);
            case FAIL -> isToBeChecked(one) && move(one, GrantApplicationState.REJECTED);
            case AWARD -> propose(one, DecisionKind.AWARD, command);
            case RESERVE -> propose(one, DecisionKind.RESERVE, command);
            case REFUSE -> propose(one, DecisionKind.REFUSE, command);
            case DISMISS -> last != null && settle(last, DecisionState.DISMISSED);
            case APPROVE -> last != null && one.state == GrantApplicationState.UNDER_REVIEW && last.by != command.who()
                    && (last.kind != DecisionKind.AWARD
                            || last.sum <= free(committed) && (!firstCome || nobodyWaitsBefore(one)))
                    && approve(one, last);
            case MOVE_UP -> moveUp(free(committed));
            case GRANT -> throw new IllegalArgumentException("of the grant");
        };
    }

    private boolean isOpen() {
        return now >= OPENS && now < CLOSES;
    }

    private long free(ToLongFunction<Applied> committed) {
        return budget - applied.stream().mapToLong(committed).sum();
    }

    private boolean isToBeChecked(Applied one) {
        return one.state == GrantApplicationState.SUBMITTED
                || one.state == GrantApplicationState.RETURNED && now >= one.answerBy;
    }

    private boolean nobodyWaitsBefore(Applied one) {
        return applied.stream().noneMatch(other -> comesBefore(other, one) && other.last(DecisionState.APPROVED) == null
                && other.is(GrantApplicationState.SUBMITTED, GrantApplicationState.RETURNED,
                        GrantApplicationState.UNDER_REVIEW));
    }

    private static boolean comesBefore(Applied one, Applied other) {
        return one.submittedAt < other.submittedAt || one.submittedAt == other.submittedAt && one.index < other.index;
    }

    /** In the order of submission, as all have the same points; nobody is passed over, and whoever waits is reckoned with. */
    private boolean moveUp(long free) {
        var left = free;
        for (var one : applied.stream().sorted(Comparator.comparingInt(each -> each.submittedAt)).toList()) {
            var holds = one.last(DecisionState.APPROVED);
            if (one.is(GrantApplicationState.SUBMITTED, GrantApplicationState.RETURNED, GrantApplicationState.UNDER_REVIEW)) {
                left -= one.wants();
                if (holds != null && left < 0) {
                    return true;
                }
                if (holds != null) {
                    one.state = GrantApplicationState.APPROVED;
                }
            }
        }
        return true;
    }

    private boolean wait(int hours) {
        now += hours;
        return true;
    }

    private static boolean write(Applied one, int hundreds) {
        one.written = 10_000L * (hundreds + 1);
        return true;
    }

    private static boolean submit(Applied one, int at) {
        one.requested = one.written;
        one.submissions++;
        one.submittedAt = at;
        return move(one, GrantApplicationState.SUBMITTED);
    }

    private static boolean withdraw(Applied one) {
        one.choices.stream().filter(each -> each.state != DecisionState.DISMISSED)
                .forEach(each -> each.state = DecisionState.LAPSED);
        return move(one, GrantApplicationState.WITHDRAWN);
    }

    private static boolean giveBack(Applied one, int answerBy) {
        one.answerBy = answerBy;
        return move(one, GrantApplicationState.RETURNED);
    }

    private boolean propose(Applied one, DecisionKind kind, CallCommand command) {
        var sum = kind == DecisionKind.REFUSE ? 0 : 10_000L * (command.number() + 1);
        return (firstCome || now >= CLOSES) && one.state == GrantApplicationState.UNDER_REVIEW
                && one.last(DecisionState.PROPOSED) == null && sum <= one.requested
                && one.choices.add(new Choice(kind, sum, command.who()));
    }

    private static boolean approve(Applied one, Choice choice) {
        return settle(choice, DecisionState.APPROVED) && switch (choice.kind) {
            case AWARD -> move(one, GrantApplicationState.APPROVED);
            case REFUSE -> move(one, GrantApplicationState.REJECTED);
            case RESERVE -> true;
        };
    }

    private static boolean settle(Choice choice, DecisionState next) {
        choice.state = next;
        return true;
    }

    private static boolean move(Applied one, GrantApplicationState next) {
        one.state = next;
        return true;
    }
}
