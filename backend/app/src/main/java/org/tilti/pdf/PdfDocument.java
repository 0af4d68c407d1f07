package org.tilti.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says, in one language of the interface: headed sections of named facts.
 *
 * @param language of the reader
 * @param kicker what it belongs to, over the title
 */
public record PdfDocument(
        String language, String kicker, String title, List<Item> facts, List<Section> sections, String footer) {

    /** A part with a heading of its own. */
    public record Section(String heading, List<Item> items) {}

    /** What is said under a name; nothing is said as a dash. */
    public record Item(String name, List<Words> said) {
        public static Item of(String name, @Nullable String text) {
            return new Item(name, text == null || text.isBlank() ? List.of() : List.of(Words.of(text)));
        }

        public static Item of(String name, List<String> texts) {
            return new Item(name, texts.stream().map(Words::of).toList());
        }
    }

    /** A paragraph; with its language where that may be another than the reader's. */
    public record Words(String text, @Nullable String language) {
        /** Without the control characters that XML cannot hold; a number and its percent sign stay on one line. */
        public Words {
            text = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").replace(" %", "\u00a0%");
        }

        static Words of(String text) {
            return new Words(text, null);
        }
    }
}
