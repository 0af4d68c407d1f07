package org.tilti.partnerships.interest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Call;
import org.tilti.calls.PrefilledFrom;
import org.tilti.organisations.Organisation;

/** What a new draft begins with: languages of the profile, and what was answered to another call before. */
record Start(InterestAnswers answers, List<Prefilled> prefilled) {

    static Start of(Organisation organisation, Call call, List<ExpressionOfInterest> earlier) {
        var marks = new ArrayList<Prefilled>();
        var last = earlier.isEmpty() ? InterestAnswers.NONE : earlier.getFirst().answers();
        var answered = earlier.isEmpty() ? null : earlier.getFirst().call().slug();
        var languages = organisation.workingLanguages();
        if (languages.isEmpty()) {
            languages = last.languages();
            mark(marks, Prefilled.Field.LANGUAGES, answered, languages);
        } else {
            marks.add(new Prefilled(Prefilled.Field.LANGUAGES, PrefilledFrom.PROFILE, null));
        }
        var themes = last.themes().stream()
                .filter(theme -> call.themes().isEmpty() || call.themes().contains(theme)).toList();
        mark(marks, Prefilled.Field.THEMES, answered, themes);
        mark(marks, Prefilled.Field.CONTACT, answered, last.contact());
        mark(marks, Prefilled.Field.OFFERS, answered, last.offers());
        mark(marks, Prefilled.Field.NEEDS, answered, last.needs());
        mark(marks, Prefilled.Field.FEATURES, answered, last.features());
        return new Start(new InterestAnswers(null, themes, languages, last.contact(), last.offers(), last.needs(),
                last.features(), null), List.copyOf(marks));
    }

    private static void mark(List<Prefilled> marks, Prefilled.Field field, @Nullable String answered,
            @Nullable Object value) {
        if (value != null && !value.equals(List.of())) {
            marks.add(new Prefilled(field, PrefilledFrom.EARLIER_ANSWER, answered));
        }
    }
}
