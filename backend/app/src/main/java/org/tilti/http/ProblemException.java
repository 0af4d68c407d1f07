package org.tilti.http;

import java.util.List;
import java.util.Map;

/** Ends a request with a {@link Problem}. */
public class ProblemException extends RuntimeException {
    final ProblemType type;
    final transient List<PlaceError> errors;
    final transient Object[] arguments;
    final Map<String, String> headers;

    private ProblemException(
            ProblemType type, List<PlaceError> errors, Map<String, String> headers, Object... arguments) {
        super(type.code() + " " + errors, null, false, false);
        this.type = type;
        this.errors = errors;
        this.headers = headers;
        this.arguments = arguments;
    }

    public static ProblemException of(ProblemType type, Object... arguments) {
        return new ProblemException(type, List.of(), Map.of(), arguments);
    }

    /** A problem that also says something in a header, such as Retry-After. */
    static ProblemException withHeader(ProblemType type, String header, String value) {
        return new ProblemException(type, List.of(), Map.of(header, value));
    }

    public static ProblemException notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    public static ProblemException invalid(List<PlaceError> errors) {
        return new ProblemException(ProblemType.INVALID_CONTENT, errors, Map.of(), errors.size());
    }

    public static ProblemException invalid(PlaceError error) {
        return invalid(List.of(error));
    }

    static ProblemException malformed(PlaceError error) {
        return new ProblemException(ProblemType.MALFORMED_REQUEST, List.of(error), Map.of());
    }

    public static ProblemException parameters(List<PlaceError> errors) {
        return new ProblemException(ProblemType.INVALID_PARAMETERS, errors, Map.of(), errors.size());
    }

    public List<PlaceError> errors() {
        return errors;
    }
}
