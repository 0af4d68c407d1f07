package org.tilti.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses unknown query parameters and values of the wrong type by name. Jakarta REST would ignore the first and
 * answer 404 to the second.
 */
class QueryParameterGuard {
    private final Map<Method, Map<String, Type>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceMethod() == null || !resource.getResourceClass().getName().startsWith("org.tilti.")) {
            return;
        }
        var parameters = known.computeIfAbsent(resource.getResourceMethod(), QueryParameterGuard::parametersOf);
        var errors = new ArrayList<PlaceError>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            var type = parameters.get(name);
            if (type == null) {
                errors.add(PlaceError.of(name, "unknown-parameter", String.join(", ", parameters.keySet())));
            } else if (values.size() > 1 && !(type instanceof ParameterizedType)) {
                errors.add(PlaceError.of(name, "only-once"));
            } else {
                values.stream().map(value -> error(name, value, type)).filter(java.util.Objects::nonNull)
                        .forEach(errors::add);
            }
        });
        if (!errors.isEmpty()) {
            throw ProblemException.parameters(errors);
        }
    }

    private static Map<String, Type> parametersOf(Method method) {
        var result = new LinkedHashMap<String, Type>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                result.put(parameter.getAnnotation(QueryParam.class).value(), parameter.getParameterizedType());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getFields())
                        .filter(field -> field.isAnnotationPresent(QueryParam.class))
                        .forEach(field -> result.put(
                                field.getAnnotation(QueryParam.class).value(), field.getGenericType()));
            }
        }
        return result;
    }

    private static @Nullable PlaceError error(String name, String value, Type declared) {
        var type = declared instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : declared;
        if (type instanceof Class<?> choices && choices.isEnum()) {
            var names = Arrays.stream(choices.getEnumConstants()).map(Object::toString).toList();
            return names.contains(value) ? null : PlaceError.of(name, "one-of", String.join(", ", names));
        }
        if (type == int.class || type == Integer.class) {
            return value.matches("-?\\d{1,9}") ? null : PlaceError.of(name, "integer");
        }
        if (type == boolean.class || type == Boolean.class) {
            return List.of("true", "false").contains(value) ? null : PlaceError.of(name, "one-of", "true, false");
        }
        if (type == LocalDate.class) {
            return isDate(value) ? null : PlaceError.of(name, "date");
        }
        return value.indexOf('\0') < 0 ? null : PlaceError.of(name, "control-character");
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).getYear() < 10_000;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }
}
