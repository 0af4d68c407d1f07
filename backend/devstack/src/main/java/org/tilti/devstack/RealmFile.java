package org.tilti.devstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.StreamSupport;

/**
 * The realm with the demo's users and secrets in it. They live in a file of their own, which no other profile reads, and
 * are merged here because Keycloak takes the members of an organisation only together with the organisation.
 */
record RealmFile(String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static RealmFile withDemo(Checkout checkout) {
        try {
            var realm = (ObjectNode) JSON.readTree(checkout.realm().toFile());
            var demo = JSON.readTree(checkout.demo().toFile());
            realm.withArray("users").addAll((ArrayNode) demo.get("users"));
            demo.get("members").forEachEntry((alias, members) -> named(realm, "organizations", "alias", alias).set("members", members));
            demo.get("clientSecrets").forEachEntry((id, secret) -> named(realm, "clients", "clientId", id).set("secret", secret));
            return new RealmFile(JSON.writeValueAsString(realm));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writeTo(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Differs whenever a Keycloak that has imported this realm would have to import it again. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Keycloak.VERSION.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode named(JsonNode realm, String list, String key, String name) {
        return StreamSupport.stream(realm.get(list).spliterator(), false)
                .filter(entry -> entry.get(key).asText().equals(name))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow(() -> new StackFailure("The demo names what the realm lacks in %s: %s".formatted(list, name)));
    }
}
