package org.tilti.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Completes one operation: its headers, its refusals, its login, its examples. */
record ContractOperations(ContractExamples examples) {

    void complete(HttpMethod method, Operation operation) {
        var needsLogin = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        ContractLogin.require(operation, needsLogin);
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary() + ".");
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> ContractSchemas.complete(bounded(parameter)));
        }
        var shape = Shape.of(method, operation.getOperationId());
        shape.headers().forEach(operation::addParameter);
        ContractSheets.add(operation);
        success(operation, shape);
        shape.refusals(needsLogin, operation.getRequestBody() != null).forEach(status ->
                operation.getResponses().addAPIResponse(String.valueOf(status),
                        OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status)));
        examples.add(operation);
    }

    /** Names in addresses and codes in filters are short. */
    private static Schema bounded(Parameter parameter) {
        var schema = parameter.getSchema();
        var text = schema.getItems() != null ? schema.getItems() : schema;
        if (text.getRef() == null && text.getType() != null && text.getType().contains(SchemaType.STRING)
                && text.getEnumeration() == null && text.getMaxLength() == null) {
            text.setMaxLength(200);
        }
        if (schema.getItems() != null) {
            schema.setMaxItems(schema.getMaxItems() == null ? Integer.valueOf(250) : schema.getMaxItems());
            parameter.setExample(parameter.getExample() == null ? null : List.of(parameter.getExample()));
        }
        return schema;
    }

    private static void success(Operation operation, Shape shape) {
        var ok = operation.getResponses().getAPIResponse("200");
        for (var status : List.of("400", "401", "403")) {
            operation.getResponses().removeAPIResponse(status);
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                addHeaders(response, shape);
            }
        });
        if (shape.creates() && ok != null) {
            if (!shape.mayAlsoChange()) {
                operation.getResponses().removeAPIResponse("200");
            }
            operation.getResponses().addAPIResponse("201", addHeaders(OASFactory.createAPIResponse()
                    .description("Created").content(ok.getContent()), shape)
                    .addHeader("Location", ContractResponses.reference("Location")));
        }
        if (shape.deletes()) {
            operation.getResponses().removeAPIResponse("200");
            operation.getResponses().addAPIResponse("204",
                    addHeaders(OASFactory.createAPIResponse().description("Deleted"), shape));
        }
        if (shape.reads()) {
            operation.getResponses().addAPIResponse("304", addHeaders(
                    OASFactory.createAPIResponse().description("Unchanged since the version named in If-None-Match"),
                    shape));
        }
    }

    private static APIResponse addHeaders(APIResponse response, Shape shape) {
        ContractResponses.addCommonHeaders(response);
        if (shape.tagged()) {
            response.addHeader("ETag", ContractResponses.reference("ETag"));
        }
        if (shape.lists()) {
            response.addHeader("Link", ContractResponses.reference("Link"));
        }
        return response;
    }
}
