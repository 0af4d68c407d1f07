package org.tilti.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until the answer is the awaited one: for what is done in the background. */
public final class Eventually {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private Eventually() {}

    public static <T> T ask(Supplier<T> question, Predicate<T> awaited) {
        var end = Instant.now().plus(LONGEST);
        while (true) {
            var answer = question.get();
            if (awaited.test(answer)) {
                return answer;
            }
            if (Instant.now().isAfter(end)) {
                return fail("still " + answer);
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }
}
