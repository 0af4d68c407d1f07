package org.tilti.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Bean Validation's findings as places: JSON Pointers for bodies, names for query parameters. */
public class Violations {
    private Violations() {}

    static ProblemException toProblem(Set<? extends ConstraintViolation<?>> violations) {
        var inQuery = violations.stream().filter(Violations::isInQuery).toList();
        if (!inQuery.isEmpty()) {
            return ProblemException.parameters(inQuery.stream()
                    .map(violation -> new PlaceError(null, lastName(violation), code(violation), message(violation)))
                    .toList());
        }
        return ProblemException.invalid(places(violations));
    }

    /** The findings in the order of their places. */
    public static List<PlaceError> places(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> new PlaceError(pointer(violation), null, code(violation), message(violation)))
                .distinct()
                .sorted(Comparator.comparing(PlaceError::pointer))
                .toList();
    }

    private static boolean isInQuery(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().iterator();
        if (path.next() instanceof Path.MethodNode method && path.next() instanceof Path.ParameterNode parameter
                && isAskedFor(violation.getRootBeanClass(), method, parameter)) {
            return true;
        }
        var leaf = violation.getLeafBean();
        if (leaf == null) {
            return false;
        }
        try {
            var field = leaf.getClass().getField(lastName(violation));
            return field.isAnnotationPresent(QueryParam.class) || field.isAnnotationPresent(HeaderParam.class);
        } catch (NoSuchFieldException notAParameter) {
            return false;
        }
    }

    /** Whether the method takes it from the query; what weaves itself around a resource repeats no annotations. */
    private static boolean isAskedFor(Class<?> resource, Path.MethodNode method, Path.ParameterNode parameter) {
        try {
            var declared = resource.getMethod(method.getName(), method.getParameterTypes().toArray(Class<?>[]::new));
            return declared.getParameters()[parameter.getParameterIndex()].isAnnotationPresent(QueryParam.class)
                    || resource.getSuperclass() != Object.class
                    && isAskedFor(resource.getSuperclass(), method, parameter);
        } catch (NoSuchMethodException notHere) {
            return false;
        }
    }

    private static String lastName(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.PARAMETER)
                .reduce((first, second) -> second)
                .map(Path.Node::getName)
                .orElse("");
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var steps = new ArrayList<String>();
        for (var node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case PROPERTY -> {
                    addPosition(steps, node);
                    if (!node.getName().equals("byLanguage") && !isRuleOverFields(node, violation)) {
                        steps.add(node.getName());
                    }
                }
                case BEAN, CONTAINER_ELEMENT -> addPosition(steps, node);
                default -> { }
            }
        }
        return steps.isEmpty() ? "" : "/" + String.join("/", steps);
    }

    private static void addPosition(List<String> steps, Path.Node node) {
        if (node.getIndex() != null) {
            steps.add(node.getIndex().toString());
        } else if (node.getKey() != null) {
            steps.add(node.getKey().toString());
        }
    }

    /** Such a rule is a method of the whole, and stands for the whole. */
    private static boolean isRuleOverFields(Path.Node node, ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue
                && node.getName().equals(lastName(violation));
    }

    private static String code(ConstraintViolation<?> violation) {
        Annotation rule = violation.getConstraintDescriptor().getAnnotation();
        return switch (rule) {
            case NotNull ignored -> "required";
            case NotBlank ignored -> "required";
            case NotEmpty ignored -> "required";
            case AssertTrue ignored -> "contradiction";
            default -> kebab(rule.annotationType().getSimpleName());
        };
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    private static String message(ConstraintViolation<?> violation) {
        return violation.getMessage();
    }
}
