package org.tilti.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Marks in a text the words that met a query, and cuts a snippet around the first of them. */
record Highlighter(SearchQuery query) {
    private static final int SNIPPET_LENGTH = 220;
    private static final int LEAD_IN = 60;

    /** A snippet and the language it is in. */
    record Snippet(List<Fragment> fragments, @Nullable String language) {}

    List<Fragment> marked(String text, String language) {
        return fragments(text, hits(text, language), 0, text.length());
    }

    /** From the first of these languages in which anything is met; else the beginning of the first text there is. */
    Snippet snippet(Map<String, String> textByLanguage, List<String> preferred) {
        var languages = textByLanguage.keySet().stream()
                .sorted(Comparator.comparingInt(language -> rank(language, preferred)))
                .toList();
        return languages.stream().map(language -> met(textByLanguage.get(language), language))
                .flatMap(Optional::stream).findFirst()
                .or(() -> languages.stream().findFirst().map(language -> {
                    var text = textByLanguage.get(language);
                    return new Snippet(fragments(text, List.of(), 0, wordEnd(text, 0, SNIPPET_LENGTH)), language);
                }))
                .orElse(new Snippet(List.of(), null));
    }

    private static int rank(String language, List<String> preferred) {
        var rank = preferred.indexOf(language);
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }

    private Optional<Snippet> met(String text, String language) {
        var hits = hits(text, language);
        return hits.stream().findFirst().map(first -> {
            var start = wordStart(text, first.start() - LEAD_IN, first.start());
            var end = wordEnd(text, start, start + SNIPPET_LENGTH);
            return new Snippet(fragments(text, hits, start, end), language);
        });
    }

    private List<Lexeme> hits(String text, String language) {
        return Lexemes.of(text, language).stream()
                .filter(query::matches)
                .sorted(Comparator.comparingInt(Lexeme::start))
                .toList();
    }

    private static List<Fragment> fragments(String text, List<Lexeme> hits, int start, int end) {
        var result = new ArrayList<Fragment>();
        if (start > 0) {
            result.add(new Fragment("… ", false));
        }
        int at = start;
        for (var hit : hits) {
            if (hit.start() >= at && hit.end() <= end) {
                add(result, text.substring(at, hit.start()), false);
                add(result, text.substring(hit.start(), hit.end()), true);
                at = hit.end();
            }
        }
        add(result, text.substring(at, end) + (end < text.length() ? " …" : ""), false);
        return result;
    }

    private static void add(List<Fragment> fragments, String text, boolean hit) {
        if (!text.isEmpty()) {
            fragments.add(new Fragment(text.replace('\n', ' '), hit));
        }
    }

    /** The beginning of a word near the place, but no later than the word that is to be shown. */
    private static int wordStart(String text, int near, int latest) {
        if (near <= 0) {
            return 0;
        }
        var start = near;
        while (start < latest && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    /** The end of a word near the place; the place itself where one word fills the whole stretch. */
    private static int wordEnd(String text, int start, int near) {
        if (near >= text.length()) {
            return text.length();
        }
        var end = near;
        while (end > start && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end == start ? near : end;
    }
}
