package org.tilti.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The admin API of the Keycloak that the devstack has started for the tests. */
final class KeycloakAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String realm = System.getProperty("tilti.test.keycloak.admin-url");

    /** Creates a thing of the realm; answers its id. */
    String create(String kind, Object what) {
        var location = post(kind, what).headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    void addRole(String user, String role) {
        var found = read(send(HttpRequest.newBuilder(URI.create(realm + "/roles/" + role))
                .header("Authorization", "Bearer " + token())));
        post("users/" + user + "/role-mappings/realm", java.util.List.of(found));
    }

    /** The id of the organisation with this alias. */
    String organisation(String alias) {
        return read(send(HttpRequest.newBuilder(URI.create(realm + "/organizations?exact=true&search=" + alias))
                .header("Authorization", "Bearer " + token()))).get(0).get("id").asText();
    }

    void addMember(String organisation, String user) {
        post("organizations/" + organisation + "/members", user);
    }

    /** Lives for a minute only, so that each use fetches its own. */
    private String token() {
        return token("master", Map.of("grant_type", "password", "client_id", "admin-cli",
                "username", System.getProperty("tilti.test.keycloak.admin-user"),
                "password", System.getProperty("tilti.test.keycloak.admin-password")));
    }

    String token(String ofRealm, Map<String, String> form) {
        var server = realm.substring(0, realm.indexOf("/admin/"));
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return read(send(HttpRequest.newBuilder(
                        URI.create(server + "/realms/" + ofRealm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)))).get("access_token").asText();
    }

    private HttpResponse<String> post(String path, Object body) {
        try {
            return send(HttpRequest.newBuilder(URI.create(realm + "/" + path))
                    .header("Authorization", "Bearer " + token())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(response + " " + response.body());
            }
            return response;
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode read(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(response.body(), notJson);
        }
    }
}
