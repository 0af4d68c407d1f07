package org.tilti.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** The least of a login server: it tells its public key, and issues tokens to whoever is named. */
final class LoginServer implements AutoCloseable {
    private static final String KEY = "bench";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair key;
    private final HttpServer server;

    LoginServer() throws IOException {
        try {
            key = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        var known = (RSAPublicKey) key.getPublic();
        var keys = """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}""".formatted(KEY,
                encoded(known.getModulus()), encoded(known.getPublicExponent())).getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            try (var body = exchange.getResponseBody()) {
                body.write(keys);
            }
        });
        server.start();
    }

    /** How the API comes to know it. */
    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:" + server.getAddress().getPort(),
                "QUARKUS_OIDC_DISCOVERY_ENABLED", "false",
                "QUARKUS_OIDC_JWKS_PATH", "/keys");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Of a coordinator of this name who acts for {@link GrantData#LEAD}. */
    String token(String person) {
        var now = Instant.now();
        var content = encoded("{\"alg\": \"RS256\", \"typ\": \"JWT\", \"kid\": \"" + KEY + "\"}") + "." + encoded("""
                {"sub": "%1$s", "preferred_username": "%1$s", "upn": "%1$s", "name": "%1$s", "aud": "tilti-api",
                 "iat": %2$d, "exp": %3$d, "realm_access": {"roles": ["coordinator"]}, "organization": ["%4$s"]}"""
                .formatted(person, now.getEpochSecond(), now.plus(Duration.ofHours(1)).getEpochSecond(), GrantData.LEAD));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without the sign that Java puts before a number whose highest bit is set. */
    private static String encoded(BigInteger number) {
        var bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
