package org.tilti.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for the images of docker-compose.yml and for the nginx in front of the site and the API. */
class ImageFilesTest {

    private final Path root = Checkout.find().root();

    @ParameterizedTest
    @ValueSource(strings = {"backend/app/Dockerfile", "backend/keycloak/Dockerfile", "frontend/Dockerfile"})
    void startFromPinnedImagesAndEndAsSomebodyElseThanRoot(String dockerfile) throws IOException {
        var lines = Files.readAllLines(root.resolve(dockerfile));

        var bases = lines.stream().filter(line -> line.startsWith("FROM ")).map(line -> line.split(" ")[1]).toList();
        assertTrue(bases.size() > 1, "builds and runs in one image");
        bases.forEach(base -> assertTrue(base.matches("[a-z/.-]+:v?\\d+\\.\\d+[a-z0-9._-]*"), base));

        var last = lines.subList(lines.lastIndexOf("FROM " + bases.getLast()), lines.size());
        var user = last.stream().filter(line -> line.startsWith("USER ")).toList();
        assertEquals(1, user.size(), "the last stage names its user once");
        assertTrue(user.getFirst().matches("USER [1-9]\\d*:\\d+"), user.getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"backend/app/Dockerfile:backend", "backend/keycloak/Dockerfile:backend/keycloak",
            "frontend/Dockerfile:frontend"})
    void copyOnlyWhatExists(String dockerfileAndContext) throws IOException {
        var dockerfile = root.resolve(dockerfileAndContext.split(":")[0]);
        var context = root.resolve(dockerfileAndContext.split(":")[1]);

        assertTrue(Files.exists(context.resolve(".dockerignore")));
        Files.readAllLines(dockerfile).stream().filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
                .map(line -> List.of(line.split(" ")))
                .flatMap(words -> words.subList(1, words.size() - 1).stream())
                .forEach(source -> assertTrue(Files.exists(context.resolve(source)), source));
    }

    @Test
    void keycloakIsTheOneThatTheTestsUse() throws IOException {
        matches("(?m)^FROM quay\\.io/keycloak/keycloak:(\\S+)", "backend/keycloak/Dockerfile").forEach(found ->
                assertEquals(Keycloak.VERSION, found.group(1)));
    }

    @Test
    void demoUsersStayOutOfKeycloaksImage() throws IOException {
        assertEquals(List.of("**", "!tilti-realm.json", "!themes"),
                Files.readAllLines(root.resolve("backend/keycloak/.dockerignore")));
    }

    @Test
    void nginxPassesTheApiOnAndSaysForWhom() throws IOException {
        var location = passedOn();
        var addresses = Pattern.compile(location.group(1));
        var api = location.group(2);

        for (var open : List.of("/api/v1/projects", "/q/openapi", "/q/swagger-ui", "/q/swagger-ui/oauth2-redirect.html")) {
            assertTrue(addresses.matcher(open).find(), open);
        }
        for (var other : List.of("/", "/lv/projects", "/q/metrics", "/q/health/ready", "/q/openapix", "/lv/api/v1")) {
            assertFalse(addresses.matcher(other).find(), other);
        }

        for (var header : List.of("Host", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto")) {
            assertTrue(api.contains("proxy_set_header " + header + " "), header);
        }
        assertTrue(api.contains("set $api ${TILTI_API_ADDRESS};") && api.contains("proxy_pass $api;"));
        assertTrue(api.contains("gzip off;"), "compressed on the way, a strong ETag becomes a weak one");
    }

    @Test
    void nginxServesTheSiteWithAStrictPolicy() throws IOException {
        var template = Files.readString(root.resolve("frontend/nginx/tilti.conf.template"));

        assertTrue(template.contains("try_files $uri /index.html;"));
        assertTrue(template.contains("\"default-src 'none';"));
        assertTrue(template.contains("script-src 'self';"));
        assertFalse(template.contains("unsafe-"));
        for (var header : List.of("Content-Security-Policy", "Referrer-Policy", "Strict-Transport-Security",
                "X-Content-Type-Options", "Permissions-Policy")) {
            assertTrue(template.contains("add_header " + header + " "), header);
        }
    }

    @Test
    void whatTheTemplateLeavesOpenIsFilledIn() throws IOException {
        var image = Files.readString(root.resolve("frontend/Dockerfile"));
        var compose = Files.readString(root.resolve("docker-compose.yml"));
        var web = compose.substring(compose.indexOf("\n  web:"), compose.indexOf("\n  mail:"));

        assertTrue(image.contains("NGINX_ENVSUBST_FILTER=^TILTI_"));
        matches("\\$\\{([A-Z_]+)}", "frontend/nginx/tilti.conf.template").map(found -> found.group(1)).forEach(name ->
                assertTrue(name.startsWith("TILTI_") && (image.contains(name + "=") || web.contains(name + ":")), name));
    }

    /** The addresses that nginx passes on to the API, and how. */
    private MatchResult passedOn() throws IOException {
        return matches("(?s)location ~ (\\S+) \\{(.*?)\n  }", "frontend/nginx/tilti.conf.template").findFirst()
                .orElseThrow();
    }

    private Stream<MatchResult> matches(String pattern, String file) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(root.resolve(file))).results();
    }
}
