package org.tilti.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.tilti.http.Problem;

/** The refusals and the headers that operations share. */
final class ContractResponses {
    /** What each status of a refusal means. */
    static final Map<Integer, String> REFUSALS = refusals();

    private static final List<String> COMMON_HEADERS = List.of("Access-Control-Allow-Origin", "Content-Language",
            "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset");

    private ContractResponses() {}

    private static Map<Integer, String> refusals() {
        var result = new LinkedHashMap<Integer, String>();
        result.put(400, "A parameter or the body cannot be read; the place is named");
        result.put(401, "A login is needed, or the one given is not valid");
        result.put(403, "The caller may see this, but not do it");
        result.put(404, "There is nothing here that the caller may see");
        result.put(406, "The answer cannot be given in the format asked for");
        result.put(409, "Not possible in the present state, a duplicate, or still being worked on");
        result.put(412, "Somebody has changed it since the version named in If-Match");
        result.put(413, "The body is too large");
        result.put(415, "The content type is not one that the address takes");
        result.put(422, "Some of the content cannot be accepted, each place is named; or the Idempotency-Key was used "
                + "for another request");
        result.put(428, "If-Match is missing");
        result.put(429, "Too many requests; Retry-After says how long to wait");
        result.put(500, "A fault on our side");
        result.put(503, "Not available at the moment; Retry-After says when to try again");
        return result;
    }

    static void define(Components components) {
        header(components, "Access-Control-Allow-Origin", "The caller's origin, when it is one that may call.",
                "http://localhost:5173");
        header(components, "RateLimit-Limit", "Requests allowed in a minute.", "1200");
        header(components, "RateLimit-Remaining", "Requests left at the moment.", "1199");
        header(components, "RateLimit-Reset", "Seconds until all requests are allowed again.", "1");
        header(components, "Retry-After", "Seconds to wait.", "5");
        header(components, "ETag", "Strong tag of this representation, for If-None-Match and If-Match.", "\"3.841\"");
        header(components, "Content-Language", "The language of the product's own words in this answer.", "lv");
        header(components, "Link", "The next page, after RFC 8288.", "</api/v1/projects?after=…>; rel=\"next\"");
        header(components, "Location", "Address of the new thing.", "http://localhost:8080/api/v1/projects/new-bridges");
        header(components, "WWW-Authenticate", "How to log in.", "Bearer");
        REFUSALS.forEach((status, meaning) -> {
            var response = OASFactory.createAPIResponse().description(meaning)
                    .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
            addCommonHeaders(response);
            if (status == 429 || status == 503) {
                response.addHeader("Retry-After", reference("Retry-After"));
            }
            if (status == 401) {
                response.addHeader("WWW-Authenticate", reference("WWW-Authenticate"));
            }
            components.addResponse("Problem" + status, response);
        });
    }

    static void addCommonHeaders(APIResponse response) {
        COMMON_HEADERS.forEach(name -> response.addHeader(name, reference(name)));
    }

    private static void header(Components components, String name, String description, String example) {
        components.addHeader(name, OASFactory.createHeader().description(description).schema(
                OASFactory.createSchema().addType(SchemaType.STRING).maxLength(4000).pattern("^[ -~…]*$")
                        .addExample(example)));
    }

    static Header reference(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }
}
