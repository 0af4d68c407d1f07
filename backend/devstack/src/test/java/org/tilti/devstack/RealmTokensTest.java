package org.tilti.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the real Keycloak puts into tokens, given the real realm file. */
class RealmTokensTest {

    private static final String ISSUER = System.getProperty("quarkus.oidc.auth-server-url");

    @Nested
    class APerson {

        @ParameterizedTest
        @CsvSource({
            "coordinator, coordinator, latvijas-pasvaldibu-savieniba",
            "coordinator-cemr, coordinator, cemr",
            "municipality, municipality, kuldigas-novads",
            "association, association, latvijas-pasvaldibu-savieniba",
            "administrator, administrator,"})
        void carriesRoleAndOrganisation(String username, String role, String organisation) throws IOException {
            var token = claims(DemoLogin.asUser(ISSUER, username));

            assertEquals(username, token.get("preferred_username").asText());
            assertEquals(List.of(role), texts(token.at("/realm_access/roles")));
            assertEquals(organisation == null ? List.of() : List.of(organisation), texts(token.path("organization")));
            assertEquals("tilti-api", token.get("aud").asText());
            assertEquals(ISSUER, token.get("iss").asText());
            assertFalse(token.get("sub").asText().isEmpty());
        }

        @Test
        void hasNoScopeOfTheApiUnlessTheClientAsksForIt() throws IOException {
            assertEquals(Set.of("openid", "profile"), scopes(claims(DemoLogin.asUser(ISSUER, "coordinator"))));
            assertEquals(Set.of("openid", "profile", "projects:write"),
                    scopes(claims(DemoLogin.asUser(ISSUER, "coordinator", "projects:write"))));
        }

        @Test
        void staysLoggedInForAWorkingDayWithTokensOfFiveMinutes() {
            var answer = DemoLogin.asUser(ISSUER, "coordinator");

            assertEquals(5 * 60, answer.get("expires_in").asInt());
            assertEquals(8 * 60 * 60, answer.get("refresh_expires_in").asInt());
        }
    }

    @Nested
    class TheExampleIntegration {

        @Test
        void actsForItsOrganisationWithoutAnyScopeOrRole() throws IOException {
            var token = claims(DemoLogin.asIntegration(ISSUER));

            assertEquals(List.of("latvijas-pasvaldibu-savieniba"), texts(token.get("organization")));
            assertEquals("tilti-integration", token.get("azp").asText());
            assertEquals("tilti-api", token.get("aud").asText());
            assertEquals("", token.get("scope").asText());
            assertTrue(token.path("realm_access").isMissingNode());
        }

        @Test
        void getsTheScopesItAsksFor() throws IOException {
            var token = claims(DemoLogin.asIntegration(ISSUER, "projects:read", "projects:write", "organisations:read",
                    "organisations:write", "themes:write", "imports:write"));

            assertEquals(Set.of("projects:read", "projects:write", "organisations:read", "organisations:write",
                    "themes:write", "imports:write"), scopes(token));
        }
    }

    private static JsonNode claims(JsonNode answer) throws IOException {
        var payload = answer.get("access_token").asText().split("\\.")[1];
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(payload));
    }

    private static Set<String> scopes(JsonNode token) {
        return Arrays.stream(token.get("scope").asText().split(" ")).collect(Collectors.toSet());
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
