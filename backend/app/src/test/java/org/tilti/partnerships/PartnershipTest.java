package org.tilti.partnerships;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tilti.http.ProblemException;
import org.tilti.text.LocalisedText;
import org.tilti.text.TextState;
import org.tilti.text.Translation;

class PartnershipTest {
    private static final Said WHY = new Said(LocalisedText.of("en", "So it is"), "test-north");
    private static final Map<String, Consumer<Partnership>> STEPS = Map.of(
            "agree", partnership -> partnership.agree(WHY, LocalDate.EPOCH),
            "activate", partnership -> partnership.activate(WHY),
            "rest", partnership -> partnership.rest(WHY), "resume", partnership -> partnership.resume(WHY),
            "end", partnership -> partnership.end(WHY, null));

    @ParameterizedTest
    @EnumSource
    void takesOnlyTheStepsOfItsState(PartnershipState state) {
        var possible = STEPS.entrySet().stream().filter(step -> isPossible(state, step.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());

        assertEquals(switch (state) {
            case PROPOSED -> Set.of("agree");
            case AGREED -> Set.of("activate", "end");
            case ACTIVE -> Set.of("rest", "end");
            case DORMANT -> Set.of("resume", "end");
            case ENDED -> Set.of();
        }, possible);
    }

    @Test
    void remembersEachStateWithItsReasonAndInWhoseName() {
        var partnership = in(PartnershipState.AGREED);

        partnership.activate(WHY);
        partnership.rest(new Said(LocalisedText.of("lv", "Nav naudas"), null));

        assertEquals(List.of("AGREED null null", "ACTIVE So it is test-north", "DORMANT Nav naudas null"),
                partnership.states().stream().map(change -> change.state() + " " + (change.reason() == null ? null
                        : change.reason().shown(List.of()).text()) + " " + change.by()).toList());
    }

    @Test
    void isCalledByTheNamesOfItsPartiesInEveryLanguageThatOneOfThemHas() {
        var bauska = new LocalisedText(Map.of("lv", new Translation("Bauskas novads", TextState.SOURCE),
                "en", new Translation("Bauska", TextState.HUMAN)));
        var hedemora = LocalisedText.of("sv", "Hedemora kommun");

        var title = PartyNames.joined(List.of(bauska, hedemora));

        assertEquals(Map.of("lv", "Bauskas novads – Hedemora kommun", "en", "Bauska – Hedemora kommun",
                "sv", "Bauskas novads – Hedemora kommun"), title.byLanguage().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().text())));
        assertEquals("lv", title.sourceLanguage());
    }

    private static boolean isPossible(PartnershipState state, Consumer<Partnership> step) {
        var partnership = in(state);
        try {
            step.accept(partnership);
            return true;
        } catch (ProblemException refused) {
            assertEquals(state, partnership.state());
            assertThrows(ProblemException.class, () -> step.accept(in(state)));
            return false;
        }
    }

    private static Partnership in(PartnershipState state) {
        return new Partnership(state, new Said(null, null));
    }
}
