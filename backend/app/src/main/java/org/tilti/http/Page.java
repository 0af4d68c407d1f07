package org.tilti.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
@Schema(description = "One page of a list.")
public record Page<T>(
        @NotNull List<T> items,
        @Schema(description = "Cursor of the next page; null on the last.") @Nullable String next,
        @Schema(description = "All items of the list, when asked for with `total=true`.")
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total) {

    /** A page of a list that is at hand in its order; `key` tells one item from the others. */
    public static <T> Page<T> of(String order, List<T> all, Function<T, String> key, ListQuery query) {
        var keys = all.stream().map(key).toList();
        var first = 0;
        if (query.after != null) {
            first = keys.indexOf(Cursor.decoded(query.after, order, 1).keys().getFirst()) + 1;
            if (first == 0) {
                throw Cursor.broken();
            }
        }
        var end = Math.min(first + query.limit, all.size());
        return new Page<>(List.copyOf(all.subList(first, end)),
                end < all.size() ? new Cursor(order, List.of(keys.get(end - 1))).encoded() : null,
                query.total ? (long) all.size() : null);
    }

    /** The same page of what each item is shown as. */
    public <R> Page<R> map(Function<T, R> shown) {
        return new Page<>(items.stream().map(shown).toList(), next, total);
    }
}
