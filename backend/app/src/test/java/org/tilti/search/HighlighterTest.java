package org.tilti.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HighlighterTest {

    @Test
    void marksTheWordsThatMetTheQuery() {
        assertEquals(List.of(
                        new Fragment("Atbalsts ", false), new Fragment("pašvaldībām", true), new Fragment(" un ", false),
                        new Fragment("pašvaldību", true), new Fragment(" savienībai", false)),
                of("pasvaldiba").marked("Atbalsts pašvaldībām un pašvaldību savienībai", "lv"));
    }

    @Property
    void theFragmentsOfATitlePutTogetherAreTheTitle(@ForAll("texts") String text, @ForAll("texts") String query) {
        assertEquals(text.replace('\n', ' '), joined(of(query).marked(text, "lv")));
    }

    @Property
    void aSnippetIsACutOfTheText(@ForAll("texts") String text, @ForAll("texts") String query) {
        var snippet = of(query).snippet(Map.of("en", text), List.of("en"));

        var cut = joined(snippet.fragments()).replaceFirst("^… ", "").replaceFirst(" …$", "");
        assertTrue(text.replace('\n', ' ').contains(cut), cut);
    }

    @Test
    void aSnippetBeginsShortlyBeforeTheFirstHit() {
        var text = "word ".repeat(100) + "bridges " + "word ".repeat(100);

        var snippet = of("bridge").snippet(Map.of("en", text), List.of("en"));

        assertEquals(List.of("… ", "bridges"), List.of(snippet.fragments().getFirst().text(),
                snippet.fragments().stream().filter(Fragment::hit).findFirst().orElseThrow().text()));
        assertTrue(joined(snippet.fragments()).length() < 240);
    }

    @Test
    void aSnippetIsCutWithinAWordThatIsLongerThanItself() {
        var link = "https://example.org/" + "a".repeat(60);
        var text = "Reģistrs: " + link + " https://pasvaldiba.example.org/" + "b".repeat(260) + " beigas";

        var cut = joined(of("pasvaldiba").snippet(Map.of("lv", text), List.of("lv")).fragments());

        assertTrue(cut.startsWith("… https://pasvaldiba.example.org/bbb") && cut.length() < 240, cut);
    }

    @Test
    void aSnippetIsInTheFirstLanguageThatIsMet() {
        var snippet = of("місто").snippet(Map.of("lv", "Pilsēta", "uk", "У містах"), List.of("lv", "uk"));

        assertEquals("uk", snippet.language());
    }

    @Test
    void withoutAHitItIsTheBeginningForTheReader() {
        assertEquals(new Highlighter.Snippet(List.of(new Fragment("Pilsēta", false)), "lv"),
                of("xyz").snippet(Map.of("lv", "Pilsēta", "uk", "Місто"), List.of("lv")));
    }

    private static Highlighter of(String query) {
        return new Highlighter(SearchQuery.of(query));
    }

    private static String joined(List<Fragment> fragments) {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        var words = Arbitraries.of("pašvaldībām", "Bridges", "bridge", "громадами", "novads", "<b>", "a", "…", "’", "\n",
                "x".repeat(300));
        return words.list().ofMaxSize(60).map(list -> String.join(" ", list));
    }
}
