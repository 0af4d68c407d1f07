package org.tilti.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One place of a request that cannot be accepted, and why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One place of a request that cannot be accepted, and why.")
public record PlaceError(
        @Schema(description = "JSON Pointer (RFC 6901) into the request body.", examples = "/title/lv/text")
        @Nullable String pointer,
        @Schema(description = "Name of the query parameter or header.", examples = "limit") @Nullable String parameter,
        @Schema(description = "Stable code of the rule.", examples = "required") @NotNull String code,
        @Schema(description = "The rule in the caller's language.", examples = "Fill this in.")
        @NotNull String message) {

    /** An error in the body whose message is the text `error.code`, filled with the arguments. */
    public static PlaceError at(String pointer, String code, Object... arguments) {
        return new PlaceError(pointer, null, code, Messages.current().error(code, arguments));
    }

    /** An error in a query parameter or header. */
    public static PlaceError of(String parameter, String code, Object... arguments) {
        return new PlaceError(null, parameter, code, Messages.current().error(code, arguments));
    }

    /** An error wherever a value of the list stands for a second time. */
    public static List<PlaceError> repeated(String pointer, List<?> values) {
        var seen = new HashSet<Object>();
        return IntStream.range(0, values.size()).filter(i -> !seen.add(values.get(i)))
                .mapToObj(i -> at(pointer + "/" + i, "repeated")).toList();
    }

    /** The same error, seen from one level further out. */
    public PlaceError under(String prefix) {
        return new PlaceError(prefix + pointer, parameter, code, message);
    }
}
