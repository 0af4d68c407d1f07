package org.tilti.partnerships.interest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Call;
import org.tilti.organisations.Organisation;

/** What a new draft begins with: languages of the profile, and what was answered to another call before. */
record Start(InterestAnswers answers, List<Prefilled> prefilled) {

    static Start of(Organisation organisation, Call call, List<ExpressionOfInterest> earlier) {
        var marks = new ArrayList<Prefilled>();
        var last = earlier.isEmpty() ? InterestAnswers.NONE : earlier.getFirst().answers();
        var languages = organisation.workingLanguages();
        mark(marks, Prefilled.Field.LANGUAGES, Prefilled.Source.PROFILE, languages);
        if (languages.isEmpty()) {
            languages = last.languages();
            mark(marks, Prefilled.Field.LANGUAGES, Prefilled.Source.EARLIER_ANSWER, languages);
        }
        var themes = last.themes().stream()
                .filter(theme -> call.themes().isEmpty() || call.themes().contains(theme)).toList();
        mark(marks, Prefilled.Field.THEMES, Prefilled.Source.EARLIER_ANSWER, themes);
        mark(marks, Prefilled.Field.CONTACT, Prefilled.Source.EARLIER_ANSWER, last.contact());
        mark(marks, Prefilled.Field.OFFERS, Prefilled.Source.EARLIER_ANSWER, last.offers());
        mark(marks, Prefilled.Field.NEEDS, Prefilled.Source.EARLIER_ANSWER, last.needs());
        mark(marks, Prefilled.Field.FEATURES, Prefilled.Source.EARLIER_ANSWER, last.features());
        return new Start(new InterestAnswers(null, themes, languages, last.contact(), last.offers(), last.needs(),
                last.features(), null), List.copyOf(marks));
    }

    private static void mark(List<Prefilled> marks, Prefilled.Field field, Prefilled.Source from,
            @Nullable Object value) {
        if (value != null && !value.equals(List.of())) {
            marks.add(new Prefilled(field, from));
        }
    }
}
