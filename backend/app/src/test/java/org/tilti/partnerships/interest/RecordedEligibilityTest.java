package org.tilti.partnerships.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.COORDINATOR;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tilti.calls.RecordedOutcome;
import org.tilti.calls.criteria.Outcome;
import org.tilti.testing.Actor;
import org.tilti.testing.Given;
import org.tilti.testing.Matches;

/** What was checked at submission is found the same from the facts that were recorded, whatever becomes known later. */
@QuarkusTest
class RecordedEligibilityTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final String ANSWERS = Given.interestAnswers().replaceFirst("\\}$", ", \"declared\": [\"will\"]}");

    @Test
    void isFoundTheSameForCriteriaOfEveryKind() {
        Given.theCast();
        var town = "town-" + Given.unique();
        Given.imported(town(town, 10_000));
        var officer = Actor.systemFor("test-" + town, List.of(town));
        var call = Given.published(Given.created(COORDINATOR, Given.publishedProject().path() + "/calls",
                Given.call("Call " + town).replaceFirst("(?s)\"criteria.*", """
                        "criteria": [
                          {"kind": "COUNTRY", "countries": ["LV"]},
                          {"kind": "ORGANISATION_TYPE", "types": ["MUNICIPALITY"]},
                          {"kind": "POPULATION", "from": 400, "to": 50000}, {"kind": "NOT_CAPITAL"},
                          {"kind": "MEMBERSHIP", "associations": ["test-north"]},
                          {"kind": "CONTACT_LANGUAGE", "languages": ["en"]},
                          {"kind": "THEMES", "atLeast": 1, "themes": ["test-theme"]},
                          {"kind": "NEW_PARTNERSHIP", "countries": ["UA"]},
                          {"kind": "DECLARATION", "code": "will", "text": {"en": {"text": "We will"}}}]}"""))).key();
        Matches.accepted(officer, call, town, "HOST", ANSWERS);
        Given.imported(town(town, 399));

        var interest = officer.get().get("/expressions-of-interest?call=" + call).jsonPath().getString("items[0].id");
        var recorded = JSON.convertValue(officer.get().get("/expressions-of-interest/" + interest).jsonPath()
                .get("submission"), Submission.class);

        assertEquals(Collections.nCopies(9, Outcome.MET),
                recorded.outcomes().stream().map(RecordedOutcome::outcome).toList());
        assertEquals(recorded.outcomes().stream().map(RecordedOutcome::outcome).toList(), recorded.outcomes().stream()
                .map(checked -> checked.criterion().check(recorded.facts()).outcome()).toList());
    }

    private static String town(String slug, int population) {
        return """
                {"organisations": [{"slug": "%1$s", "type": "MUNICIPALITY", "name": {"en": "%1$s"}, "country": "LV",
                  "population": {"count": %2$d, "year": 2024}, "capital": false, "memberOf": ["test-north"]}]}"""
                .formatted(slug, population);
    }
}
