package org.tilti.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which methods each address takes: what a 405 has to say in its header Allow, and Quarkus leaves out. */
@ApplicationScoped
class AllowedMethods {
    private final Map<String, TreeSet<String>> byPath = new TreeMap<>();

    AllowedMethods(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(this::add);
    }

    private void add(Class<?> resource) {
        for (var method : resource.getDeclaredMethods()) {
            methodOf(method).forEach(name -> {
                var path = Stream.of(resource.getAnnotation(Path.class), method.getAnnotation(Path.class))
                        .filter(Objects::nonNull).map(Path::value).collect(Collectors.joining("/"))
                        .replaceAll("/+", "/").replaceAll("\\{[^}]+}", "[^/]+");
                var names = byPath.computeIfAbsent(path, any -> new TreeSet<>());
                names.add(name);
                names.addAll(name.equals("GET") ? List.of("HEAD", "OPTIONS") : List.of("OPTIONS"));
            });
        }
    }

    private static Stream<String> methodOf(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value);
    }

    String at(String path) {
        return byPath.entrySet().stream()
                .filter(entry -> path.matches(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .distinct().sorted()
                .collect(Collectors.joining(", "));
    }
}
