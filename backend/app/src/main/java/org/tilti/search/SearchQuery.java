package org.tilti.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words somebody is looking for, in the forms PostgreSQL and the highlighter compare. */
public record SearchQuery(String text, List<Set<String>> words) {

    public static SearchQuery of(String text) {
        return new SearchQuery(Lexemes.folded(text.strip()), Lexemes.alternatives(text));
    }

    /** A `tsquery` that wants every word, the last one also as a beginning. */
    public String tsquery() {
        return tsquery("");
    }

    /** The same, but only in titles. */
    public String titleQuery() {
        return tsquery("A");
    }

    private String tsquery(String weight) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            var flags = (i == words.size() - 1 ? "*" : "") + weight;
            parts.add(words.get(i).stream()
                    .map(form -> quoted(form) + (flags.isEmpty() ? "" : ":" + flags))
                    .collect(Collectors.joining(" | ", "(", ")")));
        }
        return String.join(" & ", parts);
    }

    boolean matches(Lexeme lexeme) {
        for (int i = 0; i < words.size(); i++) {
            var last = i == words.size() - 1;
            for (var form : words.get(i)) {
                if (last ? lexeme.form().startsWith(form) : lexeme.form().equals(form)) {
                    return true;
                }
            }
        }
        return false;
    }

    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
