package org.tilti.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the promise of {@link Idempotent}. A transaction-scoped advisory lock on caller and key tells a request in
 * flight; the stored answer commits together with the effect, so a crash leaves both or neither.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentInterceptor {
    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private final EntityManager database;
    private final ObjectMapper json;
    private final SecurityIdentity caller;
    private final HttpHeaders headers;
    private final UriInfo uri;

    IdempotentInterceptor(EntityManager database, ObjectMapper json, SecurityIdentity caller, HttpHeaders headers,
            UriInfo uri) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
    }

    @AroundInvoke
    Object onceForEachKey(InvocationContext call) throws Exception {
        var key = headers.getHeaderString(Idempotent.HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw ProblemException.parameters(List.of(PlaceError.of(Idempotent.HEADER, "idempotency-key")));
        }
        var who = caller.getPrincipal().getName();
        if (!lock(who, key)) {
            throw ProblemException.withHeader(ProblemType.REQUEST_IN_FLIGHT, HttpHeaders.RETRY_AFTER, "1");
        }
        var hash = requestHash(call.getParameters());
        var earlier = earlierAnswer(who, key);
        if (earlier == null) {
            var response = (RestResponse<?>) call.proceed();
            store(who, key, hash, response);
            return response;
        }
        if (!Arrays.equals(hash, earlier.get("request_hash", byte[].class))) {
            throw ProblemException.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        return replay(earlier);
    }

    private boolean lock(String who, String key) {
        return (Boolean) database
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:lock, 0))", Boolean.class)
                .setParameter("lock", who + " " + key)
                .getSingleResult();
    }

    private @Nullable Tuple earlierAnswer(String who, String key) {
        return (Tuple) database.createNativeQuery("""
                select request_hash, status, cast(headers as text) as headers, body from idempotent_answer
                where caller = :caller and key = :key""", Tuple.class)
                .setParameter("caller", who)
                .setParameter("key", key)
                .getSingleResultOrNull();
    }

    /**
     * Of what was asked, not of how it was spelt: white space and the order of fields make no difference, nor does the
     * instance that is asked.
     */
    private byte[] requestHash(Object[] arguments) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update((uri.getRequestUri().getRawPath() + "?" + uri.getRequestUri().getRawQuery())
                .getBytes(StandardCharsets.UTF_8));
        for (var argument : arguments) {
            digest.update(json.writeValueAsBytes(argument));
        }
        return digest.digest();
    }

    private void store(String who, String key, byte[] hash, RestResponse<?> response) throws JsonProcessingException {
        var kept = new TreeMap<String, String>();
        KEPT_HEADERS.stream()
                .filter(name -> response.getHeaderString(name) != null)
                .forEach(name -> kept.put(name, response.getHeaderString(name)));
        database.createNativeQuery("""
                insert into idempotent_answer (caller, key, request_hash, status, headers, body)
                values (:caller, :key, :hash, :status, cast(:headers as jsonb), :body)""")
                .setParameter("caller", who)
                .setParameter("key", key)
                .setParameter("hash", hash)
                .setParameter("status", response.getStatus())
                .setParameter("headers", json.writeValueAsString(kept))
                .setParameter("body", bodyOf(response))
                .executeUpdate();
        database.createNativeQuery("delete from idempotent_answer where answered_at < now() - interval '7 days'")
                .executeUpdate();
    }

    private @Nullable String bodyOf(RestResponse<?> response) throws JsonProcessingException {
        return response.getEntity() == null ? null : json.writeValueAsString(response.getEntity());
    }

    private RestResponse<Object> replay(Tuple earlier) throws JsonProcessingException {
        var response = ResponseBuilder.<Object>create(earlier.get("status", Integer.class));
        var kept = json.readValue(earlier.get("headers", String.class), new TypeReference<Map<String, String>>() {});
        kept.forEach(response::header);
        var body = earlier.get("body", String.class);
        return body == null ? response.build() : response.entity(body).type(MediaType.APPLICATION_JSON).build();
    }
}
