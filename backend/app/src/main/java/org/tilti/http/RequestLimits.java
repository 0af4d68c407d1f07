package org.tilti.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tilti.text.PreferredLanguages;

/** Refuses what is too much before any work is done on it: too many requests of one address, too large a body. */
@ApplicationScoped
class RequestLimits {
    private static final Duration LONGEST_REST = Duration.ofSeconds(2);

    private final ObjectMapper json;
    private final int requestsAMinute;
    private final BodyLimit largestBody;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(2)).maximumSize(100_000).build();

    RequestLimits(ObjectMapper json, BodyLimit largestBody,
            @ConfigProperty(name = "tilti.limits.requests-a-minute") int requestsAMinute) {
        this.json = json;
        this.requestsAMinute = requestsAMinute;
        this.largestBody = largestBody;
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, 1000);
    }

    private void limit(RoutingContext exchange) {
        if (!exchange.normalizedPath().startsWith("/api/")) {
            exchange.next();
            return;
        }
        var address = exchange.request().remoteAddress().hostAddress();
        var taken = buckets.get(address, any -> bucket()).tryConsumeAndReturnRemaining(1);
        var secondsToWait = TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill()) + 1;
        exchange.response()
                .putHeader("RateLimit-Limit", String.valueOf(requestsAMinute))
                .putHeader("RateLimit-Remaining", String.valueOf(taken.getRemainingTokens()))
                .putHeader("RateLimit-Reset", String.valueOf(
                        TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForReset()) + 1));
        if (!taken.isConsumed()) {
            exchange.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(secondsToWait));
            refuse(exchange, ProblemType.TOO_MANY_REQUESTS);
        } else if (bodySize(exchange) > largestBody.at(exchange.normalizedPath())) {
            exchange.response().putHeader("Connection", "close");
            refuse(exchange, ProblemType.TOO_LARGE);
        } else {
            exchange.addEndHandler(answered -> throwAwayRest(exchange));
            exchange.next();
        }
    }

    /**
     * A body that does not say its length may go on after it was refused. Nobody reads it any more, and it would pile up:
     * what comes is thrown away, and what does not end is cut off.
     */
    private static void throwAwayRest(RoutingContext exchange) {
        var request = exchange.request();
        if (!request.isEnded() && request.getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            request.handler(unread -> { }).resume();
            exchange.vertx().setTimer(LONGEST_REST.toMillis(), late -> {
                if (!request.isEnded()) {
                    request.connection().close();
                }
            });
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requestsAMinute)
                        .refillGreedy(requestsAMinute, Duration.ofMinutes(1)))
                .build();
    }

    private static long bodySize(RoutingContext exchange) {
        var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private void refuse(RoutingContext exchange, ProblemType type) {
        var language = PreferredLanguages.from(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)).ofInterface();
        var problem = Problems.problem(type, language, exchange.normalizedPath(), List.of(),
                largestBody.at(exchange.normalizedPath()) / 1024);
        try {
            exchange.response().setStatusCode(type.status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, language)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
