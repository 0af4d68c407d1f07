package org.tilti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.text.TextState.HUMAN;
import static org.tilti.text.TextState.MACHINE;
import static org.tilti.text.TextState.SOURCE;
import static org.tilti.text.TextState.STALE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalisedTextTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Property
    void exactlyOneTextIsTheSource(
            @ForAll @Size(min = 1, max = 4) Map<TwoLetters, TextState> states) {
        var given = new LinkedHashMap<String, Translation>();
        states.forEach((language, state) -> given.put(language.name().toLowerCase(), new Translation("x", state)));

        var text = new LocalisedText(given);

        assertEquals(given.keySet(), text.byLanguage().keySet());
        assertEquals(1, text.byLanguage().values().stream().filter(one -> one.state() == SOURCE).count());
        assertEquals(SOURCE, text.byLanguage().get(text.sourceLanguage()).state());
    }

    enum TwoLetters { LV, EN, UK, DE, FR }

    @Nested
    class Showing {
        private final LocalisedText text = read("{\"de\": \"deutsch\", \"lv\": \"latviski\", \"uk\": \"українською\"}");

        @ParameterizedTest
        @CsvSource({"uk, uk", "fr uk lv, uk", "fr, de", "'', de", "en, de"})
        void prefersWhatWasAskedForThenTheSource(String asked, String shown) {
            assertEquals(shown, text.shown(asked.isEmpty() ? List.of() : List.of(asked.split(" "))).language());
        }

        @Property
        void alwaysShowsATextThatThereIs(@ForAll @UniqueElements List<String> asked) {
            var shown = text.shown(asked);

            assertEquals(text.byLanguage().get(shown.language()).text(), shown.text());
        }
    }

    @Nested
    class Revising {
        private final LocalisedText before = read("{'en': 'Forum', 'lv': 'Forums', 'uk': 'Форум'}").after(List.of());

        @Test
        void makesUntouchedTranslationsOfAChangedSourceStale() {
            var after = after(before, "{'en': 'Great forum', 'lv': 'Lielais forums', 'uk': 'Форум'}");

            assertEquals(Map.of("en", SOURCE, "lv", HUMAN, "uk", STALE), states(after));
        }

        @Test
        void leavesTranslationsAloneWhileTheSourceIsTheSame() {
            var after = after(before, "{'en': 'Forum', 'lv': 'Lielais forums', 'uk': 'Форум'}");

            assertEquals(Map.of("en", SOURCE, "lv", HUMAN, "uk", HUMAN), states(after));
        }

        @Test
        void givesTheSameTheSecondTime() {
            var given = "{'en': 'Great forum', 'lv': 'Forums', 'uk': {'text': 'Форум', 'state': 'MACHINE'}}";
            var once = after(before, given);

            assertEquals(Map.of("en", SOURCE, "lv", STALE, "uk", MACHINE), states(once));
            assertEquals(once, after(once, given));
        }

        @Test
        void takesAConfirmedTranslationAsGoodAgain() {
            var stale = after(before, "{'en': 'Great forum', 'lv': 'Forums', 'uk': 'Форум'}");
            assertEquals(STALE, states(stale).get("lv"));

            var confirmed = after(stale, """
                    {'en': {'text': 'Great forum', 'state': 'SOURCE'}, 'lv': {'text': 'Forums', 'state': 'HUMAN'},
                     'uk': {'text': 'Форум', 'state': 'STALE'}}""");

            assertEquals(Map.of("en", SOURCE, "lv", HUMAN, "uk", STALE), states(confirmed));
        }

        @Test
        void keepsWhatIsStated() {
            var after = after(before, "{'en': 'Great forum', 'lv': {'text': 'Forums', 'state': 'HUMAN'}, 'uk': 'Форум'}");

            assertEquals(Map.of("en", SOURCE, "lv", HUMAN, "uk", STALE), states(after));
        }

        @Test
        void makesWhatWasTheSourceATranslation() {
            var after = after(before, "{'lv': {'text': 'Forums', 'state': 'SOURCE'}, 'en': 'Forum'}");

            assertEquals(Map.of("lv", SOURCE, "en", HUMAN), states(after));
        }

        private LocalisedText after(LocalisedText former, String given) {
            return read(given).after(List.of(former));
        }
    }

    @Nested
    class WithinAThing {
        record Thing(LocalisedText title, List<Item> items) {}

        record Item(String place, @Nullable LocalisedText note) {}

        private final Thing before = new Thing(read("{'en': 'Title', 'lv': 'Nosaukums'}"), List.of(
                new Item("Riga", read("{'en': 'First', 'lv': 'Pirmais'}")),
                new Item("Kyiv", read("{'en': 'Second', 'lv': 'Otrais'}")), new Item("Tartu", null)));

        @Test
        void textsOfItemsAreFoundAgainWhereverTheyHaveMoved() {
            var after = Texts.revised(Texts.revised(null, before), new Thing(read("{'en': 'Title', 'lv': 'Nosaukums'}"),
                    List.of(new Item("Tartu", null), new Item("Kyiv", read("{'en': 'The second', 'lv': 'Otrais'}")),
                            new Item("Riga", read("{'en': 'First', 'lv': 'Pirmais'}")),
                            new Item("Vilnius", read("{'en': 'Fourth', 'lv': 'Ceturtais'}")))));

            assertEquals(List.of("Tartu", "Kyiv", "Riga", "Vilnius"), after.items().stream().map(Item::place).toList());
            assertEquals(List.of(HUMAN, STALE, HUMAN, HUMAN), Stream.concat(Stream.of(after.title()),
                    after.items().stream().map(Item::note).filter(Objects::nonNull))
                    .map(text -> text.byLanguage().get("lv").state()).toList());
        }
    }

    @Nested
    class InJson {

        @Test
        void aPlainStringStandsForAText() {
            assertEquals(read("{\"lv\": {\"text\": \"Tilti\"}, \"en\": {\"text\": \"Bridges\"}}"),
                    read("{\"lv\": \"Tilti\", \"en\": \"Bridges\"}"));
        }

        @Test
        void theStateIsKept() {
            assertEquals(Map.of("en", SOURCE, "lv", MACHINE), states(read("""
                    {"lv": {"text": "Tilti", "state": "MACHINE"}, "en": {"text": "Bridges", "state": "SOURCE"}}""")));
        }

        @Test
        void whatIsWrittenIsReadAgain() throws JsonProcessingException {
            var text = read("{\"uk\": \"Мости \\\"довіри\\\"\", \"lv\": {\"text\": \"Tilti\\n\\nDivi\", \"state\": \"STALE\"}}");

            assertEquals(text, read(JSON.writeValueAsString(text)));
        }
    }

    private static Map<String, TextState> states(LocalisedText text) {
        var result = new LinkedHashMap<String, TextState>();
        text.byLanguage().forEach((language, translation) -> result.put(language, translation.state()));
        return result;
    }

    private static LocalisedText read(String json) {
        try {
            return JSON.readValue(json.replace('\'', '"'), LocalisedText.class);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
