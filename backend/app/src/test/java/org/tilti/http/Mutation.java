package org.tilti.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** A draft with one place spoilt. */
record Mutation(String pointer, String body) {

    @Override
    public String toString() {
        return pointer;
    }

    /** One for each place of the draft that is of this kind. */
    static List<Mutation> each(JsonNode draft, BiPredicate<String, JsonNode> kind, Function<JsonNode, JsonNode> spoil) {
        var result = new ArrayList<Mutation>();
        walk(draft, "", (pointer, node) -> {
            if (kind.test(pointer, node)) {
                result.add(new Mutation(pointer, replaced(draft, pointer, spoil.apply(node)).toString()));
            }
        });
        return result;
    }

    private static void walk(JsonNode node, String pointer, BiConsumer<String, JsonNode> visit) {
        visit.accept(pointer, node);
        if (node.isObject()) {
            node.forEachEntry((name, child) -> walk(child, pointer + "/" + name, visit));
        } else {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, visit);
            }
        }
    }

    private static JsonNode replaced(JsonNode draft, String pointer, JsonNode by) {
        if (pointer.isEmpty()) {
            return by;
        }
        var copy = draft.deepCopy();
        var end = pointer.lastIndexOf('/');
        var last = pointer.substring(end + 1);
        switch (copy.at(pointer.substring(0, end))) {
            case ObjectNode object -> object.set(last, by);
            case ArrayNode array -> array.set(Integer.parseInt(last), by);
            default -> throw new IllegalStateException(pointer);
        }
        return copy;
    }
}
