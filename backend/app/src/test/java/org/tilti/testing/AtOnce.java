package org.tilti.testing;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many requests that start at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    public static List<Response> send(int times, IntFunction<Response> request) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, times).mapToObj(i -> threads.submit(() -> {
                start.await();
                return request.apply(i);
            })).toList();
            start.countDown();
            return answers.stream().map(answer -> {
                try {
                    return answer.get();
                } catch (ExecutionException failed) {
                    throw new AssertionError(failed.getCause());
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(interrupted);
                }
            }).toList();
        }
    }

    /** How many of the answers have this status. */
    public static long count(List<Response> answers, int status) {
        return answers.stream().filter(answer -> answer.statusCode() == status).count();
    }
}
