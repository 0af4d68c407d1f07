package org.tilti.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/**
 * Breaks text into lexemes: every word as it stands, and its stem or lemma, both without diacritics. Latvian words are
 * also stemmed after their diacritics are gone, so that "pasvaldiba" meets "pašvaldībām".
 */
class Lexemes {
    private static final Analyzer WORDS = new StandardAnalyzer(CharArraySet.EMPTY_SET);
    private static final Map<String, Analyzer> BY_LANGUAGE = Map.of(
            "lv", new LatvianAnalyzer(CharArraySet.EMPTY_SET),
            "en", new EnglishAnalyzer(CharArraySet.EMPTY_SET),
            "uk", new UkrainianMorfologikAnalyzer(CharArraySet.EMPTY_SET));

    private Lexemes() {}

    /** The lexemes of a text that is known to be in the language. */
    static List<Lexeme> of(String text, String language) {
        var result = new LinkedHashSet<>(analysed(WORDS, text));
        var analyser = BY_LANGUAGE.get(language);
        if (analyser != null) {
            result.addAll(analysed(analyser, text));
        }
        if (language.equals("lv")) {
            result.addAll(analysed(analyser, foldedInPlace(text)));
        }
        return List.copyOf(result);
    }

    /** For each word of a query, in no known language, the lexemes by which it may be met. */
    static List<Set<String>> alternatives(String query) {
        var byStart = new LinkedHashMap<Integer, Set<String>>();
        for (var language : BY_LANGUAGE.keySet().stream().sorted().toList()) {
            of(query, language).forEach(lexeme ->
                    byStart.computeIfAbsent(lexeme.start(), any -> new LinkedHashSet<>()).add(lexeme.form()));
        }
        return byStart.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }

    /** Lower case without diacritics. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    /** The text without diacritics, each character still in its place. */
    private static String foldedInPlace(String text) {
        var result = new StringBuilder(text.length());
        text.chars().forEach(character -> {
            var plain = folded(String.valueOf((char) character));
            result.append(plain.length() == 1 ? plain.charAt(0) : (char) character);
        });
        return result.toString();
    }

    private static List<Lexeme> analysed(Analyzer analyser, String text) {
        var result = new ArrayList<Lexeme>();
        try (var stream = analyser.tokenStream("", plainApostrophes(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            for (int position = 0; stream.incrementToken();) {
                position += increment.getPositionIncrement();
                result.add(new Lexeme(folded(term.toString()), position, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return result;
    }

    private static String plainApostrophes(String text) {
        return text.replace('’', '\'').replace('ʼ', '\'');
    }
}
