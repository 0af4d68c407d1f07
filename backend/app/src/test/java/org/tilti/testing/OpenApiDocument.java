package org.tilti.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The OpenAPI document, with every object closed: a field that no schema names is a mistake. */
public final class OpenApiDocument {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();

    /**
     * One operation.
     *
     * @param path as in the document, with names in braces
     * @param responses by status
     */
    public record Operation(String id, String method, String path, JsonNode definition,
            Map<String, JsonNode> responses) {

        Pattern pattern() {
            return Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
        }

        /** The schema of its body in this content type, if it takes one. */
        public Optional<JsonNode> body(String mediaType) {
            var schema = definition.path("requestBody").path("content").path(mediaType).path("schema");
            return schema.isMissingNode() ? Optional.empty() : Optional.of(schema);
        }
    }

    private OpenApiDocument(JsonNode document) {
        this.document = document;
        close(document.path("components").path("schemas"));
        var base = document.path("servers").path(0).path("url").asText().replaceAll("/$", "");
        document.path("paths").forEachEntry((path, methods) -> methods.forEachEntry((method, definition) -> {
            if (METHODS.contains(method)) {
                var whole = path.startsWith(base) ? path : base + path;
                var responses = new HashMap<String, JsonNode>();
                definition.path("responses").forEachEntry((status, response) ->
                        responses.put(status, resolved(response)));
                operations.add(new Operation(definition.path("operationId").asText(), method.toUpperCase(), whole,
                        definition, responses));
            }
        }));
    }

    public static OpenApiDocument served() {
        var text = RestAssured.given().baseUri(Requests.server()).basePath("").queryParam("format", "json").get("/q/openapi").asString();
        try {
            return new OpenApiDocument(new ObjectMapper().readTree(text));
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(text, notJson);
        }
    }

    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    public Operation operation(String id) {
        return operations.stream().filter(operation -> operation.id().equals(id)).findFirst().orElseThrow();
    }

    Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && operation.pattern().matcher(path).matches())
                .findFirst();
    }

    public JsonNode schema(String name) {
        return document.path("components").path("schemas").path(name);
    }

    /** The node that a reference stands for, or the node itself. */
    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(document.at(node.get("$ref").asText().substring(1))) : node;
    }

    /** A schema that carries along all that it refers to. */
    JsonNode standingAlone(JsonNode schema) {
        ObjectNode result = schema.deepCopy();
        result.set("components", document.path("components"));
        return result;
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.path("properties").isObject()
                && !object.has("additionalProperties") && !object.has("allOf")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(OpenApiDocument::close);
    }
}
