package org.tilti.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One field before and after a change. */
@Schema(description = "One field before and after a change; null where there was or is nothing.")
public record Change(
        @Schema(examples = "title") @NotNull String field,
        @Schema(description = "The field's value before.", implementation = Object.class) @Nullable JsonNode before,
        @Schema(description = "The field's value after.", implementation = Object.class) @Nullable JsonNode after) {

    private static final Set<String> BOOKKEEPING = Set.of("createdAt", "updatedAt", "publishedAt", "lasted");

    /** The fields in which two representations of the same thing differ. */
    static List<Change> between(JsonNode before, JsonNode after) {
        var fields = new TreeSet<String>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        fields.removeAll(BOOKKEEPING);
        return fields.stream()
                .filter(field -> !value(before, field).equals(value(after, field)))
                .map(field -> new Change(field, value(before, field), value(after, field)))
                .toList();
    }

    private static JsonNode value(JsonNode of, String field) {
        var value = of.path(field);
        return value instanceof MissingNode || value.isContainerNode() && value.isEmpty()
                ? NullNode.getInstance() : value;
    }
}
