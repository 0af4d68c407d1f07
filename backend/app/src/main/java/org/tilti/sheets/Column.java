package org.tilti.sheets;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tilti.http.Messages;

/**
 * A column of a sheet.
 *
 * @param heading in the reader's language
 * @param cell what stands in it for an item: a text, a number, a date, an instant, or nothing
 */
public record Column<T>(String heading, Function<T, @Nullable Object> cell) {

    /** Under the text `column.KEY` of the messages. */
    public static <T> Column<T> of(String key, Function<T, @Nullable Object> cell) {
        return new Column<>(Messages.current().heading(key), cell);
    }

    /** Of a part of the item that may be missing. */
    public static <T, P> Column<T> of(String key, Function<T, @Nullable P> part, Function<P, @Nullable Object> cell) {
        return of(key, item -> {
            var there = part.apply(item);
            return there == null ? null : cell.apply(there);
        });
    }

    /** A choice of few, in the reader's language. */
    public static <T> Column<T> choice(String key, Function<T, Enum<?>> choice) {
        var messages = Messages.current();
        return of(key, item -> messages.choice(choice.apply(item)));
    }
}
