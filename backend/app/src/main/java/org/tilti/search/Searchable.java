package org.tilti.search;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;

/**
 * A thing as the search index knows it.
 *
 * @param key by which it is addressed: its slug, else its id
 * @param titles the title, then other names under which it is also found
 * @param texts everything else that is read
 * @param context where it belongs, shown beside it: the project of an activity
 * @param editors slugs of the organisations that may see it; null: everybody
 */
public record Searchable(
        SearchKind kind, UUID id, String key, List<LocalisedText> titles, List<LocalisedText> texts,
        @Nullable LocalisedText context, @Nullable List<String> editors) {

    /** The texts that exist. */
    public static List<LocalisedText> texts(@Nullable LocalisedText... texts) {
        return Stream.of(texts).filter(Objects::nonNull).toList();
    }
}
