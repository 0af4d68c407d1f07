package org.tilti.devstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Real tokens for tests: a demo user logs in through Keycloak's own pages with PKCE, as a browser would; the example
 * integration uses its client credentials.
 */
public final class DemoLogin {

    /** Of every demo user; {@code backend/keycloak/demo.json} has it too. */
    public static final String PASSWORD = "tilti-demo-only";
    public static final String INTEGRATION = "tilti-integration";
    public static final String INTEGRATION_SECRET = "integration-demo-only";

    private static final String REDIRECT = "http://localhost:5173/auth/callback";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String protocol;

    private DemoLogin(String issuer) {
        this.protocol = issuer + "/protocol/openid-connect";
    }

    /** What Keycloak's token endpoint answers ({@code access_token}, {@code refresh_token}, {@code scope}, …). */
    public static JsonNode asUser(String issuer, String username, String... scopes) {
        return unchecked(() -> new DemoLogin(issuer).withBrowser(username, String.join(" ", scopes)));
    }

    public static JsonNode asIntegration(String issuer, String... scopes) {
        var fields = new LinkedHashMap<>(Map.of(
                "grant_type", "client_credentials",
                "client_id", INTEGRATION,
                "client_secret", INTEGRATION_SECRET));
        if (scopes.length > 0) {
            fields.put("scope", String.join(" ", scopes));
        }
        return unchecked(() -> new DemoLogin(issuer).token(fields));
    }

    private JsonNode withBrowser(String username, String scopes) throws IOException, InterruptedException {
        var verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        var page = send(HttpRequest.newBuilder(URI.create(protocol + "/auth?" + form(Map.of(
                "response_type", "code",
                "client_id", "tilti-site",
                "redirect_uri", REDIRECT,
                "scope", ("openid organization:* " + scopes).strip(),
                "code_challenge", challenge(verifier),
                "code_challenge_method", "S256")))));
        page = submit(page, Map.of("username", username));
        page = submit(page, Map.of("username", username, "password", PASSWORD));
        var location = page.headers().firstValue("Location")
                .orElseThrow(() -> new StackFailure("Keycloak did not log " + username + " in"));
        return token(Map.of(
                "grant_type", "authorization_code",
                "client_id", "tilti-site",
                "redirect_uri", REDIRECT,
                "code", location.replaceFirst(".*[?&]code=([^&]+).*", "$1"),
                "code_verifier", verifier));
    }

    private HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields)
            throws IOException, InterruptedException {
        var action = FORM.matcher(page.body());
        if (!action.find()) {
            throw new StackFailure("No form on the page Keycloak answered with status " + page.statusCode());
        }
        return send(post(action.group(1).replace("&amp;", "&"), fields));
    }

    private JsonNode token(Map<String, String> fields) throws IOException, InterruptedException {
        var response = send(post(protocol + "/token", fields));
        if (response.statusCode() != 200) {
            throw new StackFailure("Keycloak gave no token: " + response.body());
        }
        return JSON.readTree(response.body());
    }

    /** Keeps cookies itself: Java's cookie store withholds Keycloak's, marked secure, from plain http on localhost. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        var response = http.send(request.build(), BodyHandlers.ofString());
        response.headers().allValues("Set-Cookie").forEach(cookie -> {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return response;
    }

    private static HttpRequest.Builder post(String address, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Exchange {
        JsonNode run() throws IOException, InterruptedException;
    }

    private static JsonNode unchecked(Exchange exchange) {
        try {
            return exchange.run();
        } catch (IOException e) {
            throw new StackFailure("Keycloak cannot be reached: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while logging in", e);
        }
    }
}
