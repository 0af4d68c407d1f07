package org.tilti.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asked for something that is done later: what their token said of them and the languages they read, without
 * the token itself.
 *
 * @param name null for nobody
 */
public record StoredCaller(@Nullable String name, Set<String> roles, Map<String, Object> claims, List<String> languages) {
    public static final StoredCaller NOBODY = new StoredCaller(null, Set.of(), Map.of(), List.of());

    /** The attribute of the identity that names the languages. */
    public static final String LANGUAGES = "languages";

    private static final Set<String> KEPT =
            Set.of("sub", "name", "preferred_username", "organization", "scope", "client_id");
    private static final ObjectMapper JSON = new ObjectMapper();

    static StoredCaller of(SecurityIdentity caller, List<String> languages) {
        if (!(caller.getPrincipal() instanceof OidcJwtCallerPrincipal token)) {
            return new StoredCaller(null, Set.of(), Map.of(), languages);
        }
        return new StoredCaller(token.getName(), caller.getRoles(), claims(token), languages);
    }

    /** As the login server wrote them: the principal itself has put objects of another library into their places. */
    private static Map<String, Object> claims(OidcJwtCallerPrincipal token) {
        try {
            Map<String, Object> all = JSON.readValue(token.getClaims().getRawJson(), new TypeReference<>() {});
            all.keySet().retainAll(KEPT);
            return all;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static StoredCaller of(String json) {
        try {
            return JSON.readValue(json, StoredCaller.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }

    public String json() {
        return text(this);
    }

    /** As if the caller were asking now. */
    public SecurityIdentity identity() {
        var identity = QuarkusSecurityIdentity.builder().addAttribute(LANGUAGES, languages);
        return name == null ? identity.setPrincipal(() -> "").setAnonymous(true).build()
                : identity.setPrincipal(principal(name)).addRoles(roles).build();
    }

    private OidcJwtCallerPrincipal principal(String known) {
        try {
            return new OidcJwtCallerPrincipal(JwtClaims.parse(text(claims)), new TokenCredential("", "bearer")) {
                @Override
                public String getName() {
                    return known;
                }
            };
        } catch (InvalidJwtException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
