package org.tilti.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What kind of operation it is; the manners of the API follow from that. */
enum Shape {
    LIST, THING, CALLER, CREATE, SEND, PUT_OR_CREATE, PUT, DELETE, TRANSITION, IMPORT, QUESTION;

    static Shape of(HttpMethod method, String operationId) {
        return switch (method) {
            case GET -> operationId.equals("getMe") ? CALLER
                    : operationId.startsWith("get") ? THING : LIST;
            case PUT -> operationId.equals("putTheme") ? PUT_OR_CREATE : operationId.equals("putDocument") ? SEND : PUT;
            case DELETE -> DELETE;
            default -> operationId.equals("importFile") ? IMPORT
                    : operationId.startsWith("check") || operationId.startsWith("preview") ? QUESTION
                    : operationId.startsWith("create") ? CREATE : TRANSITION;
        };
    }

    boolean reads() {
        return this == LIST || this == THING;
    }

    boolean lists() {
        return this == LIST;
    }

    boolean creates() {
        return this == CREATE || this == SEND || this == PUT_OR_CREATE;
    }

    boolean mayAlsoChange() {
        return this == SEND || this == PUT_OR_CREATE;
    }

    boolean deletes() {
        return this == DELETE;
    }

    boolean tagged() {
        return this != DELETE && this != IMPORT && this != CALLER && this != QUESTION;
    }

    private boolean changesSomethingSeen() {
        return this == PUT || this == PUT_OR_CREATE || this == DELETE || this == TRANSITION;
    }

    private boolean mayBeRetried() {
        return this == CREATE || this == TRANSITION || this == IMPORT;
    }

    List<Parameter> headers() {
        var result = new ArrayList<Parameter>();
        result.add(header("Accept-Language", "Languages the caller reads, best first: lv, en, uk and others.", "lv", 500));
        if (reads()) {
            result.add(header("If-None-Match", "ETag of the version at hand; answers 304 when it is still current.",
                    "\"3.841\"", 200));
        }
        if (changesSomethingSeen()) {
            result.add(header("If-Match", "ETag of the version that was seen; without it 428, when it is stale 412.",
                    "\"3.841\"", 200));
        }
        if (mayBeRetried()) {
            result.add(header("Idempotency-Key", "A key of the caller's choice, such as a UUID: the same request with "
                    + "the same key has its effect once and gets the same answer.",
                    "3f2f6d1e-8a43-4a57-9d7c-0d5cf1f6f0a1", 200));
        }
        return result;
    }

    private static Parameter header(String name, String description, String example, int longest) {
        return OASFactory.createParameter().in(Parameter.In.HEADER).name(name).description(description).required(false)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(longest).pattern("^[ -~]*$")
                        .addExample(example));
    }

    /** The statuses with which such an operation may refuse. */
    TreeSet<Integer> refusals(boolean needsLogin, boolean hasBody) {
        var result = new TreeSet<>(List.of(400, 401, 406, 429, 500, 503));
        if (needsLogin && this != CALLER) {
            result.add(403);
        }
        if (this != CALLER && this != IMPORT) {
            result.add(404);
        }
        if (hasBody) {
            result.addAll(List.of(413, 415, 422));
        }
        if (creates() || changesSomethingSeen() || mayBeRetried()) {
            result.add(409);
        }
        if (changesSomethingSeen()) {
            result.addAll(List.of(412, 428));
        }
        if (mayBeRetried()) {
            result.add(422);
        }
        return result;
    }
}
