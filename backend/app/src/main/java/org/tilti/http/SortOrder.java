package org.tilti.http;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An order in which a list can be read from any place onwards.
 *
 * @param name the value of the parameter `sort`
 * @param keys SQL expressions, the last of them unique
 * @param types the SQL types of the keys
 */
public record SortOrder(String name, List<String> keys, List<String> types, boolean descending) {

    public static SortOrder ascending(String name, String key, String type, String id) {
        return new SortOrder(name, List.of(key, id), List.of(type, "uuid"), false);
    }

    public static SortOrder descending(String name, String key, String type, String id) {
        return new SortOrder(name, List.of(key, id), List.of(type, "uuid"), true);
    }

    /** By a localised text in the reader's language and in the order of its alphabet. */
    public static SortOrder alphabetical(String name, String column, String language, String id) {
        return ascending(name, "shown_text(%s, '%s') collate \"%s-x-icu\"".formatted(column, language, language),
                "text", id);
    }

    String orderBy() {
        var direction = descending ? " desc" : " asc";
        return keys.stream().map(key -> key + direction).collect(Collectors.joining(", "));
    }

    String after() {
        var values = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            values.append(i == 0 ? "" : ", ").append("cast(:after").append(i).append(" as ").append(types.get(i))
                    .append(")");
        }
        return "(%s) %s (%s)".formatted(String.join(", ", keys), descending ? "<" : ">", values);
    }

    String selection() {
        var selected = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            selected.append(", cast(").append(keys.get(i)).append(" as text) as cursor").append(i);
        }
        return selected.toString();
    }
}
