package org.tilti.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;

/** What can be found, kept in step by the features in the transactions that change their things. */
@ApplicationScoped
public class SearchIndex {
    /** PostgreSQL keeps no positions beyond this one. */
    private static final int LAST_POSITION = 16_383;

    private final EntityManager database;
    private final ObjectMapper json;

    SearchIndex(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public void put(Searchable thing) {
        database.createNativeQuery("""
                insert into search_document (kind, subject_id, key, title, body, context, editors, lexemes, spelling)
                values (:kind, :id, :key, cast(:title as jsonb), cast(:body as jsonb), cast(:context as jsonb),
                        cast(:editors as text[]), cast(:lexemes as tsvector), :spelling)
                on conflict (kind, subject_id) do update set key = excluded.key, title = excluded.title,
                  body = excluded.body, context = excluded.context, editors = excluded.editors,
                  lexemes = excluded.lexemes, spelling = excluded.spelling""")
                .setParameter("kind", thing.kind().name())
                .setParameter("id", thing.id())
                .setParameter("key", thing.key())
                .setParameter("title", text(thing.titles().getFirst()))
                .setParameter("body", text(bodyByLanguage(thing)))
                .setParameter("context", thing.context() == null ? null : text(thing.context()))
                .setParameter("editors", thing.editors() == null ? null : arrayLiteral(thing.editors()))
                .setParameter("lexemes", vector(thing))
                .setParameter("spelling", spelling(thing.titles()))
                .executeUpdate();
    }

    public void remove(SearchKind kind, UUID id) {
        database.createNativeQuery("delete from search_document where kind = :kind and subject_id = :id")
                .setParameter("kind", kind.name())
                .setParameter("id", id)
                .executeUpdate();
    }

    private static Map<String, String> bodyByLanguage(Searchable thing) {
        var result = new TreeMap<String, String>();
        var afterTitle = thing.titles().subList(1, thing.titles().size());
        List.of(afterTitle, thing.texts()).stream().flatMap(List::stream).forEach(text ->
                text.byLanguage().forEach((language, translation) ->
                        result.merge(language, translation.text(), (before, more) -> before + "\n" + more)));
        return result;
    }

    private static String vector(Searchable thing) {
        var positions = new LinkedHashMap<String, TreeSet<String>>();
        thing.titles().forEach(title -> add(positions, title, "A"));
        thing.texts().forEach(text -> add(positions, text, "C"));
        return positions.entrySet().stream()
                .map(entry -> SearchQuery.quoted(entry.getKey()) + ":" + String.join(",", entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static void add(Map<String, TreeSet<String>> positions, LocalisedText text, String weight) {
        text.byLanguage().forEach((language, translation) ->
                Lexemes.of(translation.text(), language).stream()
                        .filter(lexeme -> lexeme.form().length() < 500)
                        .forEach(lexeme -> positions.computeIfAbsent(lexeme.form(), any -> new TreeSet<>())
                                .add(Math.min(lexeme.position(), LAST_POSITION) + weight)));
    }

    private static String spelling(List<LocalisedText> titles) {
        return titles.stream()
                .flatMap(title -> title.byLanguage().values().stream())
                .map(translation -> Lexemes.folded(translation.text()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String arrayLiteral(List<String> slugs) {
        return "{" + String.join(",", slugs) + "}";
    }

    private @Nullable String text(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
