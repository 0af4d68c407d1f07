package org.tilti.http;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Names the place at which a JSON body stops making sense. */
public class UnreadableJson {
    private UnreadableJson() {}

    public static PlaceError place(JsonProcessingException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            var location = unreadable.getLocation();
            return location == null
                    ? PlaceError.at("", "json")
                    : PlaceError.at("", "json-syntax", location.getLineNr(), location.getColumnNr());
        }
        var pointer = pointer(mapping.getPath());
        return switch (mapping) {
            case InvalidTypeIdException wrong when wrong.getTypeId() == null ->
                PlaceError.at(pointer + "/kind", "required");
            case InvalidTypeIdException wrong -> PlaceError.at(pointer + "/kind", "one-of", kinds(wrong));
            case UnrecognizedPropertyException unknown ->
                PlaceError.at(pointer, "unknown-field", unknown.getPropertyName());
            case InvalidFormatException wrong when wrong.getTargetType().isEnum() ->
                PlaceError.at(pointer, "one-of", Arrays.stream(wrong.getTargetType().getEnumConstants())
                        .map(Object::toString).collect(Collectors.joining(", ")));
            default -> PlaceError.at(pointer, "wrong-type");
        };
    }

    /** The names of the kinds of which such an object may be. */
    private static String kinds(InvalidTypeIdException wrong) {
        return Arrays.stream(wrong.getBaseType().getRawClass().getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::name).collect(Collectors.joining(", "));
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(UnreadableJson::escaped)
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
