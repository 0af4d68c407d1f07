package org.tilti.calls.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.calls.criteria.Outcome.MET;
import static org.tilti.calls.criteria.Outcome.NOT_MET;
import static org.tilti.calls.criteria.Outcome.TO_DECLARE;
import static org.tilti.calls.criteria.Outcome.UNKNOWN;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.organisations.OrganisationType;

class CriterionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "'kind': 'POPULATION', 'from': 400, 'to': 50000 | 'population': 399 | NOT_MET",
        "'kind': 'POPULATION', 'from': 400, 'to': 50000 | 'population': 400 | MET",
        "'kind': 'POPULATION', 'from': 400, 'to': 50000 | 'population': 50000 | MET",
        "'kind': 'POPULATION', 'from': 400, 'to': 50000 | 'population': 50001 | NOT_MET",
        "'kind': 'POPULATION', 'from': 400 | 'population': 900000 | MET",
        "'kind': 'POPULATION', 'to': 400 | 'population': 0 | MET",
        "'kind': 'POPULATION', 'from': 400 | | UNKNOWN",
        "'kind': 'COUNTRY', 'countries': ['LV', 'LT'] | 'country': 'LT' | MET",
        "'kind': 'COUNTRY', 'countries': ['LV', 'LT'] | 'country': 'UA' | NOT_MET",
        "'kind': 'COUNTRY', 'countries': ['LV'] | | UNKNOWN",
        "'kind': 'ORGANISATION_TYPE', 'types': ['MUNICIPALITY'] | 'type': 'MUNICIPALITY' | MET",
        "'kind': 'ORGANISATION_TYPE', 'types': ['MUNICIPALITY'] | 'type': 'NGO' | NOT_MET",
        "'kind': 'ORGANISATION_TYPE', 'types': ['MUNICIPALITY'] | | UNKNOWN",
        "'kind': 'NOT_CAPITAL' | 'capital': false | MET",
        "'kind': 'NOT_CAPITAL' | 'capital': true | NOT_MET",
        "'kind': 'NOT_CAPITAL' | | UNKNOWN",
        "'kind': 'MEMBERSHIP', 'associations': ['lps'] | 'memberOf': ['lps', 'cemr'] | MET",
        "'kind': 'MEMBERSHIP', 'associations': ['lps'] | 'memberOf': ['cemr'] | NOT_MET",
        "'kind': 'MEMBERSHIP', 'associations': ['lps'] | | UNKNOWN",
        "'kind': 'CONTACT_LANGUAGE', 'languages': ['en', 'uk'] | 'languages': ['lv', 'uk'] | MET",
        "'kind': 'CONTACT_LANGUAGE', 'languages': ['en', 'uk'] | 'languages': ['lv'] | NOT_MET",
        "'kind': 'CONTACT_LANGUAGE', 'languages': ['en', 'uk'] | | UNKNOWN",
        "'kind': 'THEMES', 'atLeast': 2, 'themes': ['a', 'b', 'c'] | 'themes': ['a', 'c'] | MET",
        "'kind': 'THEMES', 'atLeast': 2, 'themes': ['a', 'b', 'c'] | 'themes': ['a', 'x'] | NOT_MET",
        "'kind': 'THEMES', 'atLeast': 2, 'themes': ['a', 'b', 'c'] | | TO_DECLARE",
        "'kind': 'NEW_PARTNERSHIP', 'countries': ['UA'] | 'partners': [{'country': 'SE'}] | MET",
        "'kind': 'NEW_PARTNERSHIP', 'countries': ['UA'] | 'partners': [] | MET",
        "'kind': 'NEW_PARTNERSHIP', 'countries': ['UA'] | 'partners': [{'country': 'UA'}] | NOT_MET",
        "'kind': 'NEW_PARTNERSHIP', 'countries': ['UA'] | | UNKNOWN",
        "'kind': 'NEW_PARTNERSHIP' | 'partners': [{'country': 'UA'}] | MET",
        "'kind': 'DECLARATION', 'code': 'will', 'text': {'en': 'We will'} | 'declared': ['will'] | MET",
        "'kind': 'DECLARATION', 'code': 'will', 'text': {'en': 'We will'} | 'declared': [] | TO_DECLARE",
        "'kind': 'DECLARATION', 'code': 'will', 'text': {'en': 'We will'} | | TO_DECLARE"})
    void saysOfTheFacts(String criterion, String facts, Outcome outcome) {
        assertEquals(outcome, read(criterion, Criterion.class).check(read(facts, Facts.class)).outcome());
    }

    @Property
    void populationIsMetBetweenItsBoundsAndNowhereElse(@ForAll @IntRange(max = 1000) int from,
            @ForAll @IntRange(max = 1000) int to, @ForAll @IntRange(max = 1000) int population) {
        var outcome = new Criterion.PopulationBetween(null, from, to).check(of(population)).outcome();

        assertEquals(population >= from && population <= to ? MET : NOT_MET, outcome);
    }

    @Test
    void namesTheFactThatIsMissingAndWhoCanAddIt() {
        var unknown = new Criterion.ContactLanguage(null, List.of("en")).check(of(5));

        assertEquals(List.of(UNKNOWN, Fact.WORKING_LANGUAGES, Fact.Keeper.OFFICER),
                List.of(unknown.outcome(), unknown.missing(), unknown.missing().keeper()));
    }

    @Test
    void whatIsGivenCountsBeforeWhatIsKnown() {
        var given = read("'population': 5, 'themes': ['a']", Facts.class);
        var known = read("'population': 9, 'populationYear': 2024, 'type': 'NGO', 'capital': true", Facts.class);

        assertEquals(new Facts(OrganisationType.NGO, null, 5, null, true, null, null, List.of("a"), null, null),
                given.over(known));
    }

    @Test
    void isWrittenAsItIsRead() throws JsonProcessingException {
        for (var criterion : List.of(
                new Criterion.InCountry(Side.HOST, List.of("LV")), new Criterion.NotCapital(null),
                new Criterion.PopulationBetween(Side.SEEKER, null, 7), new Criterion.NewPartnership(null, null))) {
            assertEquals(criterion, JSON.readValue(
                    JSON.writerFor(Criterion.class).writeValueAsString(criterion), Criterion.class));
        }
    }

    @Test
    void toDeclareIsNotAnObstacle() {
        assertEquals(TO_DECLARE, new Criterion.ThemesAmong(null, 1, List.of("a")).check(of(1)).outcome());
    }

    private static Facts of(int population) {
        return new Facts(null, null, population, null, null, null, null, null, null, null);
    }

    private static <T> T read(String fields, Class<T> type) {
        try {
            return JSON.readValue("{" + (fields == null ? "" : fields.replace('\'', '"')) + "}", type);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
