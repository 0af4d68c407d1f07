package org.tilti.search;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.Row;
import org.tilti.http.SortOrder;
import org.tilti.identity.Viewer;
import org.tilti.text.PreferredLanguages;

/** The things that can be found; those met in their title come first. */
@ApplicationScoped
public class SearchDocuments {
    private static final SortOrder BEST_FIRST = new SortOrder("relevance",
            List.of("""
                    round((case when d.lexemes @@ cast(:titleQuery as tsquery) then 10 else 0 end
                      + ts_rank(d.lexemes, cast(:query as tsquery), 1)
                      + word_similarity(:spelling, d.spelling))::numeric, 6)""", "d.kind", "d.subject_id"),
            List.of("numeric", "text", "uuid"), true);

    private final EntityManager database;
    private final PreferredLanguages languages;
    private final Viewer viewer;

    SearchDocuments(EntityManager database, PreferredLanguages languages, Viewer viewer) {
        this.database = database;
        this.languages = languages;
        this.viewer = viewer;
    }

    Page<SearchHit> search(SearchFilter filter) {
        if (!filter.hasText()) {
            return new Page<>(List.of(), null, filter.total ? 0L : null);
        }
        var query = SearchQuery.of(filter.q);
        var highlighter = new Highlighter(query);
        return meeting(new Listing("""
                d.kind, d.key, cast(d.title as text) as title, cast(d.body as text) as body,
                cast(d.context as text) as context""", "search_document d"), query)
                .with("titleQuery", query.titleQuery())
                .where("(d.editors is null or d.editors && cast(:viewer as text[]))")
                .with("viewer", viewer.seesDraftsOf().toArray(String[]::new))
                .whereAny("d.kind = any(:kind)", "kind", filter.kind)
                .page(database, BEST_FIRST, filter, row -> hit(row, highlighter));
    }

    /** Narrows a list of things, whose search documents are `d`, to those that meet the query. */
    public static Listing meeting(Listing list, SearchQuery query) {
        return list.where("(d.lexemes @@ cast(:query as tsquery) or :spelling <% d.spelling)")
                .with("query", query.tsquery())
                .with("spelling", query.text());
    }

    private SearchHit hit(Row row, Highlighter highlighter) {
        var title = languages.show(row.localised("title"));
        var snippet = highlighter.snippet(
                row.json("body", new TypeReference<Map<String, String>>() {}), languages.codes());
        return new SearchHit(SearchKind.valueOf(row.string("kind")), row.string("key"),
                highlighter.marked(title.text(), title.language()), title.language(),
                snippet.fragments(), snippet.language(),
                languages.showOptional(row.localisedOrNull("context")));
    }
}
