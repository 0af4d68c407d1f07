package org.tilti.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What nobody may change in the realm by accident. */
class RealmFileTest {

    private final Checkout checkout = Checkout.find();
    private final JsonNode realm = read(checkout.realm().toFile());

    @Test
    void publicClientsMustUseTheSafeFormOfPkceAndNothingElse() {
        var clients = clients().filter(client -> client.get("publicClient").asBoolean()).toList();

        assertEquals(List.of("tilti-site", "tilti-swagger"), clients.stream().map(c -> c.get("clientId").asText()).toList());
        for (var client : clients) {
            assertEquals("S256", client.at("/attributes/pkce.code.challenge.method").asText());
            assertFalse(client.get("implicitFlowEnabled").asBoolean());
            assertFalse(client.get("directAccessGrantsEnabled").asBoolean());
        }
    }

    @Test
    void redirectsGoToNamedPagesOfOurOwnOrigins() {
        clients().flatMap(client -> stream(client.path("redirectUris"))).map(JsonNode::asText).forEach(uri ->
                assertTrue(uri.matches("\\$\\{TILTI_(SITE|API)_URL:http://localhost:\\d+}/[^*]+"), uri));
    }

    @Test
    void swaggerUiLogsInByTheAddressOfTheSiteToo() {
        var swagger = clients().filter(client -> client.get("clientId").asText().equals("tilti-swagger")).findFirst()
                .orElseThrow();
        var origins = List.of("${TILTI_API_URL:http://localhost:8080}", "${TILTI_SITE_URL:http://localhost:5173}");

        assertEquals(origins, stream(swagger.get("webOrigins")).map(JsonNode::asText).toList());
        assertEquals(origins.stream().map(origin -> origin + "/q/swagger-ui/oauth2-redirect.html").toList(),
                stream(swagger.get("redirectUris")).map(JsonNode::asText).toList());
    }

    @Test
    void holdsNoSecretAndNoPassword() {
        assertEquals(List.of(), realm.findValues("secret"));
        assertEquals(List.of(), realm.findValues("credentials"));
        assertTrue(realm.get("users").isEmpty());
    }

    @Test
    void slowsGuessingDownAndReplacesRefreshTokens() {
        assertTrue(realm.get("bruteForceProtected").asBoolean());
        assertTrue(realm.get("revokeRefreshToken").asBoolean());
        assertTrue(realm.get("passwordPolicy").asText().contains("length(12)"));
    }

    @Test
    void everyClientsTokensAreMeantForTheApi() {
        clients().forEach(client -> assertTrue(
                stream(client.get("defaultClientScopes")).anyMatch(scope -> scope.asText().equals("tilti-api")),
                client.get("clientId").asText()));
    }

    @Test
    void theDemoAddsItsUsersMembersAndSecrets() throws IOException {
        var demo = new ObjectMapper().readTree(RealmFile.withDemo(checkout).text());

        assertEquals(5, demo.get("users").size());
        assertEquals(DemoLogin.PASSWORD, demo.at("/users/0/credentials/0/value").asText());
        assertEquals("coordinator", demo.at("/organizations/0/members/0/username").asText());
        assertEquals(List.of(DemoLogin.INTEGRATION_SECRET), demo.findValuesAsText("secret"));
    }

    @Test
    void aChangedRealmHasAnotherFingerprint() {
        var same = new RealmFile("{}").fingerprint();

        assertEquals(same, new RealmFile("{}").fingerprint());
        assertNotEquals(same, new RealmFile("{ }").fingerprint());
    }

    private Stream<JsonNode> clients() {
        return stream(realm.get("clients"));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode read(File file) {
        try {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
