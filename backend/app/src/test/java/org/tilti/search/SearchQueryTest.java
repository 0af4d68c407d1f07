package org.tilti.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchQueryTest {

    @Test
    void wantsEveryWordAndTakesTheLastAsABeginning() {
        var query = SearchQuery.of("Rīga bridg");

        assertEquals(2, query.words().size());
        assertTrue(query.matches(new Lexeme("bridges", 1, 0, 7)));
        assertTrue(query.matches(new Lexeme("riga", 1, 0, 4)));
        assertFalse(query.matches(new Lexeme("rigas", 1, 0, 5)), "only the last word may be a beginning");
    }

    @Test
    void quotesWhatPostgresqlWouldReadAsAnOperator() {
        assertEquals("'it''s \\\\ & | !'", SearchQuery.quoted("it's \\ & | !"));
    }

    /** Outside of quotes only what we write ourselves: words, weights, operators. */
    @Property
    void noQueryEscapesItsQuotes(@ForAll String text) {
        var outside = SearchQuery.of(text).titleQuery().replaceAll("'([^'\\\\]|''|\\\\\\\\)*'", "");

        assertTrue(outside.matches("[()|&:*A ]*"), outside);
    }
}
