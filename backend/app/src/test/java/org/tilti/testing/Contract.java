package org.tilti.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds every answer to the OpenAPI document that the API serves: its status and content type are documented for the
 * operation, its body, where that is JSON, is as the schema says and has no field that the schema does not name. What the document does not
 * know at all (no such path, no such method) is answered with a problem. A fault of ours is never a right answer.
 */
public final class Contract implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final Map<String, Contract> SERVED = new ConcurrentHashMap<>();

    private final OpenApiDocument document;
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

    private Contract(OpenApiDocument document) {
        this.document = document;
    }

    /** The contract of the API that listens now. */
    public static Contract served() {
        return SERVED.computeIfAbsent(Requests.server(), any -> new Contract(OpenApiDocument.served()));
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expectations,
            FilterContext context) {
        var response = context.next(request, expectations);
        check(request.getMethod(), URI.create(request.getURI()).getPath(), response);
        return response;
    }

    private void check(String method, String path, Response response) {
        var place = method + " " + path + " answered " + response.statusLine() + "\n"
                + (String.valueOf(response.contentType()).contains("spreadsheet") ? "" : response.asString());
        assertNotEquals(500, response.statusCode(), place);
        var operation = document.operation(method, path).orElse(null);
        if (operation == null) {
            assertTrue(response.statusCode() == 404 || response.statusCode() == 405, place);
            assertMeets(document.schema("Problem"), response, place);
            assertEquals("application/problem+json", mediaType(response), place);
            return;
        }
        var documented = operation.responses().get(String.valueOf(response.statusCode()));
        assertNotNull(documented, () -> "Not a documented status of " + operation.id() + ": " + place);
        var content = documented.path("content");
        if (content.isEmpty()) {
            assertEquals("", response.asString(), () -> "No body is documented: " + place);
            return;
        }
        var schema = content.path(mediaType(response)).path("schema");
        assertFalse(schema.isMissingNode(), () -> "Not a documented content type of " + operation.id() + ": " + place);
        if (mediaType(response).endsWith("json")) {
            assertMeets(schema, response, place);
        }
    }

    private void assertMeets(JsonNode schema, Response response, String place) {
        var found = compiled.computeIfAbsent(schema, any -> SCHEMAS.getSchema(document.standingAlone(schema), STRICT))
                .validate(json(response));
        assertTrue(found.isEmpty(), () -> "Against the schema: " + found + "\n" + place);
    }

    private static JsonNode json(Response response) {
        try {
            return JSON.readTree(response.asString());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("Not JSON: " + response.asString(), notJson);
        }
    }

    private static String mediaType(Response response) {
        return response.contentType().replaceAll(";.*", "").strip();
    }
}
