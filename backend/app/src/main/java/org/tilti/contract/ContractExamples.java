package org.tilti.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.jspecify.annotations.Nullable;

/** One example for each kind of body, from the file `examples/SCHEMA.json`, shown by every operation that has it. */
record ContractExamples(Components components) {
    private static final ObjectMapper JSON = new ObjectMapper();

    void add(Operation operation) {
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent(), operation.getOperationId());
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("20")) {
                add(response.getContent(), operation.getOperationId());
            }
        });
    }

    private void add(@Nullable Content content, String otherName) {
        MediaType json = content == null ? null : content.getMediaType("application/json");
        if (json == null) {
            return;
        }
        var schema = json.getSchema().getRef();
        var name = schema == null ? otherName : schema.substring(schema.lastIndexOf('/') + 1);
        var known = components.getExamples() != null && components.getExamples().containsKey(name);
        if (!known) {
            components.addExample(name, OASFactory.createExample().value(read(name + ".json")));
        }
        json.setExamples(Map.of("example", OASFactory.createExample().ref("#/components/examples/" + name)));
    }

    private static Object read(String file) {
        try (var stream = ContractExamples.class.getResourceAsStream("/examples/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("An example is missing: examples/" + file);
            }
            return JSON.readValue(stream, Object.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
