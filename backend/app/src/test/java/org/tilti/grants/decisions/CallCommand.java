package org.tilti.grants.decisions;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.tilti.grants.awarded.GrantCommand;

/**
 * Something that somebody wants of one of the applications to a call, possible or not.
 *
 * @param which of the applications, from 0
 * @param who of the committee
 * @param number hours, or hundreds of cents that are asked for or proposed
 */
record CallCommand(Step step, int which, int who, int number, GrantCommand ofGrant) {
    enum Step {
        WAIT, WRITE, SUBMIT, WITHDRAW, REOPEN, RETURN, PASS, FAIL, AWARD, RESERVE, REFUSE, APPROVE, DISMISS, MOVE_UP, GRANT
    }

    /** What makes an application go on comes more often than what ends it. */
    private static final List<Step> DRAWN = Stream.of(times(13, Step.GRANT),
            times(4, Step.WAIT, Step.SUBMIT, Step.PASS, Step.APPROVE), times(3, Step.AWARD), times(2, Step.RESERVE),
            times(1, Step.WRITE, Step.WITHDRAW, Step.REOPEN, Step.RETURN, Step.FAIL, Step.REFUSE, Step.DISMISS, Step.MOVE_UP))
            .flatMap(List::stream).toList();
    private static final List<GrantCommand.Step> OF_GRANT = Stream.of(times(1, GrantCommand.Step.values()),
            times(15, GrantCommand.Step.ACCEPT, GrantCommand.Step.TELL, GrantCommand.Step.REPORT, GrantCommand.Step.CLOSE))
            .flatMap(List::stream).toList();

    /** One of the three the most often, so that it comes far. */
    private static final List<Integer> WHICH = List.of(0, 0, 0, 1, 2);

    /** Read from the digits of one number, so that a hundred thousand lives are drawn in a moment. */
    static CallCommand of(long drawn) {
        var digits = new Digits(drawn);
        return new CallCommand(digits.from(DRAWN), digits.from(WHICH), digits.below(2), digits.below(24),
                new GrantCommand(digits.from(OF_GRANT), digits.below(3), digits.below(8) * 25_000L - 1));
    }

    @SafeVarargs
    private static <T> List<T> times(int often, T... all) {
        return Collections.nCopies(often, List.of(all)).stream().flatMap(List::stream).toList();
    }

    private static final class Digits {
        private long rest;

        Digits(long drawn) {
            rest = drawn;
        }

        int below(int limit) {
            var digit = (int) (rest % limit);
            rest /= limit;
            return digit;
        }

        <T> T from(List<T> all) {
            return all.get(below(all.size()));
        }
    }
}
