package org.tilti.devstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * Tells the two public clients where the site and the API are in this run. The realm file says so too, but Keycloak
 * reads that only once, and ports may differ from one run to the next.
 */
final class KeycloakClients {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Instance instance;
    private final RealmFile realm;

    KeycloakClients(Instance instance, RealmFile realm) {
        this.instance = instance;
        this.realm = realm;
    }

    void align() {
        try {
            var token = adminToken();
            for (var client : JSON.readTree(filledIn(realm.text())).get("clients")) {
                if (client.has("rootUrl")) {
                    align(client, token);
                }
            }
        } catch (IOException e) {
            throw new StackFailure("Keycloak's clients could not be told their addresses: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while setting up Keycloak's clients", e);
        }
    }

    /** As Keycloak itself does when it reads the file. */
    private String filledIn(String text) {
        return text.replaceAll("\\$\\{TILTI_SITE_URL:[^}]*}", instance.siteUrl())
                .replaceAll("\\$\\{TILTI_API_URL:[^}]*}", instance.apiUrl());
    }

    private void align(JsonNode wanted, String token) throws IOException, InterruptedException {
        var clients = instance.keycloakUrl() + "/admin/realms/tilti/clients";
        var clientId = wanted.get("clientId").asText();
        var client = (ObjectNode) send(HttpRequest.newBuilder(URI.create(clients + "?clientId=" + clientId)), token).get(0);
        for (var addresses : List.of("rootUrl", "redirectUris", "webOrigins")) {
            client.set(addresses, wanted.get(addresses));
        }
        client.withObject("/attributes").setAll((ObjectNode) wanted.get("attributes"));
        send(HttpRequest.newBuilder(URI.create(clients + "/" + client.get("id").asText()))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(client.toString())), token);
    }

    private String adminToken() throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                .formatted(Instance.ADMIN, Instance.ADMIN_PASSWORD);
        var request = HttpRequest.newBuilder(
                        URI.create(instance.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send(request, null).get("access_token").asText();
    }

    private JsonNode send(HttpRequest.Builder request, String token) throws IOException, InterruptedException {
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(response.uri().getPath() + " answered " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body().isEmpty() ? "null" : response.body());
    }
}
