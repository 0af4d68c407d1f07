package org.tilti.partnerships;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Body;
import org.tilti.testing.Given;

/** The register as a map or network shows it. */
@QuarkusTest
class PartnershipLinksTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void namesEveryTwoPartiesOfThePartnershipsThatTheFiltersSelect() {
        var word = "links" + Given.unique();
        Given.imported("""
                {"organisations": [
                   {"slug": "%1$s-a", "type": "MUNICIPALITY", "name": {"en": "A"}, "country": "LV",
                    "location": {"latitude": 56.5, "longitude": 24.5}},
                   {"slug": "%1$s-b", "type": "MUNICIPALITY", "name": {"en": "B", "lv": "Be"}, "country": "SE"},
                   {"slug": "%1$s-c", "type": "MUNICIPALITY", "name": {"en": "C"}, "country": "UA"}],
                 "partnerships": [
                   {"parties": [{"organisation": "%1$s-b"}, {"organisation": "%1$s-a"}, {"organisation": "%1$s-c"}]},
                   {"parties": [{"organisation": "%1$s-b"}, {"organisation": "%1$s-c"}], "state": "DORMANT"}]}"""
                .formatted(word));

        Body.assertIs("""
                {"aggregated": false, "countries": [],
                 "organisations": [
                   {"slug": "%1$s-b", "name": {"text": "Be", "language": "lv"}, "country": "SE"},
                   {"slug": "%1$s-a", "name": {"text": "A", "language": "en"}, "country": "LV",
                    "location": {"latitude": 56.5, "longitude": 24.5}},
                   {"slug": "%1$s-c", "name": {"text": "C", "language": "en"}, "country": "UA"}],
                 "links": [{"partnership": "@id", "state": "ACTIVE", "a": "%1$s-b", "b": "%1$s-a"},
                           {"partnership": "@id", "state": "ACTIVE", "a": "%1$s-b", "b": "%1$s-c"},
                           {"partnership": "@id", "state": "ACTIVE", "a": "%1$s-a", "b": "%1$s-c"},
                           {"partnership": "@id", "state": "DORMANT", "a": "%1$s-b", "b": "%1$s-c"}]}""".formatted(word),
                ANONYMOUS.asks().header("Accept-Language", "lv")
                        .get("/partnerships/links?limit=1&sort=name&organisation=%1$s-b".formatted(word)));
        Body.assertIs("{\"aggregated\": false, \"countries\": [], \"organisations\": [], \"links\": []}", ANONYMOUS.asks()
                .get("/partnerships/links?state=ENDED&q=Be&organisation=" + word + "-b"));
    }

    @Test
    void showsAProposalOnlyToItsParties() {
        var proposal = Given.aProposal();
        var partner = MUNICIPALITY.asks().get(proposal.path()).jsonPath().getString("parties[1].organisation.slug");

        assertEquals(1, MUNICIPALITY.asks().get("/partnerships/links?organisation=" + partner).jsonPath()
                .getList("links").size());
        assertEquals(0, OTHER_MUNICIPALITY.asks().get("/partnerships/links?organisation=" + partner).jsonPath()
                .getList("links").size());
    }

    @Test
    void moreLinksThanCanBeDrawnAreCountedBetweenCountries() {
        var word = "many" + Given.unique();
        var organisations = IntStream.range(0, 30).mapToObj(i -> """
                {"slug": "%s-%d", "type": "MUNICIPALITY", "name": {"en": "Many"}, "country": "%s"}"""
                .formatted(word, i, i == 0 ? "LV" : "UA")).collect(Collectors.joining(", "));
        var partnerships = IntStream.range(1, 12).mapToObj(first -> IntStream.range(first, first + 19)
                .mapToObj(i -> "{\"organisation\": \"%s-%d\"}".formatted(word, i))
                .collect(Collectors.joining(", ", "{\"parties\": [{\"organisation\": \"" + word + "-0\"}, ", "]}")))
                .collect(Collectors.joining(", "));
        Given.imported("{\"organisations\": [%s], \"partnerships\": [%s]}".formatted(organisations, partnerships));

        Body.assertIs("""
                {"aggregated": true, "organisations": [], "links": [],
                 "countries": [{"a": "UA", "b": "UA", "links": 1881}, {"a": "LV", "b": "UA", "links": 209}]}""",
                ANONYMOUS.asks().get("/partnerships/links?organisation=" + word + "-0"));
        assertEquals(190, ANONYMOUS.asks().get("/partnerships/links?organisation=" + word + "-1").jsonPath()
                .getList("links").size());
    }
}
