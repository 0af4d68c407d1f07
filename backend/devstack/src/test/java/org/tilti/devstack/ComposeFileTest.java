package org.tilti.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map.Entry;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What must hold for every container of docker-compose.yml, on machines where none can be started. */
class ComposeFileTest {

    private static final Pattern REQUIRED = Pattern.compile("\\$\\{([A-Z_]+):\\?[^}]+}");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)[:}]");
    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|TOKEN$|_KEY$");

    /** Keys of Quarkus itself that only a deployment gives a value. */
    private static final Set<String> OF_DEPLOYMENTS = Set.of(
            "quarkus.http.proxy.proxy-address-forwarding",
            "quarkus.http.proxy.enable-forwarded-host",
            "quarkus.http.proxy.trusted-proxies",
            "quarkus.datasource.jdbc.url",
            "quarkus.datasource.username",
            "quarkus.datasource.password",
            "quarkus.oidc.token.issuer");

    private final Path root = Checkout.find().root();
    private final String text = read(root.resolve("docker-compose.yml"));
    private final JsonNode compose = new ObjectMapper().valueToTree(
            new Yaml(new SafeConstructor(new LoaderOptions())).load(text));

    @Test
    void holdsThePartsOfTheStack() {
        assertEquals(List.of("postgres", "keycloak", "api", "web", "mail"), names(compose.get("services")));
    }

    @Test
    void everyServiceSaysHowItsHealthIsChecked() {
        eachService((name, service) -> assertTrue(service.at("/healthcheck/test").size() > 1, name));
    }

    @Test
    void nothingRunsAsRoot() {
        eachService((name, service) -> {
            var user = service.path("user").asText();
            assertTrue(user.matches("[1-9]\\d*:\\d+"), name + " runs as " + user);
        });
    }

    @Test
    void everyContainerIsReadOnlyAndWithoutPrivileges() {
        eachService((name, service) -> {
            assertTrue(service.path("read_only").asBoolean(), name + " can write to itself");
            assertEquals("[\"ALL\"]", service.path("cap_drop").toString(), name);
            assertEquals("[\"no-new-privileges:true\"]", service.path("security_opt").toString(), name);
            assertFalse(service.has("privileged") || service.has("cap_add"), name);
        });
    }

    @Test
    void everyContainerHasALimit() {
        eachService((name, service) ->
                assertTrue(service.has("mem_limit") && service.has("pids_limit"), name + " may use all there is"));
    }

    @Test
    void secretsComeFromOutside() {
        eachService((name, service) -> service.path("environment").properties().stream()
                .filter(variable -> SECRET.matcher(variable.getKey()).find())
                .forEach(variable -> assertTrue(REQUIRED.matcher(variable.getValue().asText()).matches(),
                        name + " has " + variable.getKey() + " written down")));
    }

    @Test
    void portsAreOpenToThisMachineOnly() {
        eachService((name, service) -> stream(service.path("ports")).map(JsonNode::asText).forEach(port ->
                assertTrue(port.startsWith("127.0.0.1:"), name + " listens on " + port)));
    }

    @Test
    void imagesArePinned() {
        eachService((name, service) -> {
            var image = service.path("image").asText();
            assertTrue(image.matches("[a-z/.-]+:v?\\d+\\.\\d+[a-z0-9._-]*"), name + " uses " + image);
        });
    }

    @Test
    void whatAServiceNeedsMustBeHealthyFirst() {
        eachService((name, service) -> service.path("depends_on").properties().forEach(needed -> {
            assertTrue(compose.get("services").has(needed.getKey()), name + " needs " + needed.getKey());
            assertEquals("service_healthy", needed.getValue().path("condition").asText(), name + ": " + needed.getKey());
        }));
        assertEquals(List.of("postgres", "keycloak"), names(service("api").get("depends_on")));
        assertEquals(List.of("api"), names(service("web").get("depends_on")));
    }

    @Test
    void whatItBuildsAndMountsExists() {
        eachService((name, service) -> {
            if (service.has("build")) {
                var build = service.get("build");
                var context = root.resolve(build.path("context").asText(build.asText()));
                var dockerfile = context.resolve(build.path("dockerfile").asText("Dockerfile"));
                assertTrue(Files.isRegularFile(dockerfile), name + " is built by " + dockerfile);
            }
            stream(service.path("volumes")).map(volume -> volume.asText().split(":")[0]).forEach(source ->
                    assertTrue(source.startsWith("./") ? Files.exists(root.resolve(source))
                            : compose.get("volumes").has(source), name + " mounts " + source));
        });
    }

    @Test
    void theApiIsToldOnlyWhatItKnows() {
        var known = Stream.of(applicationProperties(), configProperties(), OF_DEPLOYMENTS.stream())
                .flatMap(keys -> keys)
                .map(key -> key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase())
                .collect(Collectors.toSet());
        names(service("api").get("environment")).forEach(variable ->
                assertTrue(known.contains(variable), "No key of Quarkus or Tilti: " + variable));
    }

    @Test
    void theExampleListsEveryVariableAndNoSecret() throws IOException {
        var example = new Properties();
        try (var reader = Files.newBufferedReader(root.resolve("backend/compose/example.env"))) {
            example.load(reader);
        }
        var used = new TreeSet<String>();
        VARIABLE.matcher(text).results().forEach(found -> used.add(found.group(1)));

        assertEquals(used, new TreeSet<>(example.stringPropertyNames()));
        example.stringPropertyNames().stream().filter(name -> SECRET.matcher(name).find())
                .forEach(name -> assertEquals("", example.getProperty(name), name));
    }

    private Stream<String> applicationProperties() {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(
                root.resolve("backend/app/src/main/resources/application.properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream();
    }

    private Stream<String> configProperties() {
        var named = Pattern.compile("@ConfigProperty\\(name = \"([^\"]+)\"");
        try (var files = Files.walk(root.resolve("backend/app/src/main/java"))) {
            return files.filter(Files::isRegularFile).map(ComposeFileTest::read)
                    .flatMap(source -> named.matcher(source).results()).map(found -> found.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void eachService(BiConsumer<String, JsonNode> check) {
        compose.get("services").properties().forEach(service -> check.accept(service.getKey(), service.getValue()));
    }

    private JsonNode service(String name) {
        return compose.get("services").get(name);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Entry::getKey).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
