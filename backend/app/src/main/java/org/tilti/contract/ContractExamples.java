package org.tilti.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.jspecify.annotations.Nullable;

/** Examples of requests and answers, from the files `examples/OPERATION.request.json` and `….response.json`. */
final class ContractExamples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ContractExamples() {}

    static void add(Operation operation) {
        var id = operation.getOperationId();
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent(), id + ".request.json");
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("20")) {
                add(response.getContent(), id + ".response.json");
            }
        });
    }

    private static void add(@Nullable Content content, String file) {
        var example = read(file);
        if (content == null || example == null) {
            return;
        }
        MediaType json = content.getMediaType("application/json");
        json.setExamples(java.util.Map.of("example", OASFactory.createExample().value(example)));
    }

    private static @Nullable Object read(String file) {
        try (var stream = ContractExamples.class.getResourceAsStream("/examples/" + file)) {
            return stream == null ? null : JSON.readValue(stream, Object.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
