package org.tilti.grants.applications;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Call;
import org.tilti.calls.PrefilledFrom;
import org.tilti.calls.terms.FormSection;
import org.tilti.organisations.Organisation;

/** What a new application begins with: a language of the profile, and what was answered to another call before. */
record GrantStart(GrantAnswers answers, List<GrantPrefilled> prefilled) {

    static GrantStart of(Organisation applicant, Call call, List<GrantApplication> earlier) {
        var marks = new ArrayList<GrantPrefilled>();
        var last = earlier.isEmpty() ? GrantAnswers.NONE : earlier.getFirst().answers();
        var answered = earlier.isEmpty() ? null : earlier.getFirst().call().slug();
        var language = language(applicant, call, last, marks, answered);
        var themes = last.themes().stream()
                .filter(theme -> call.themes().isEmpty() || call.themes().contains(theme)).toList();
        var asked = call.grant().sections().stream().map(FormSection::code).toList();
        var sections = last.sections().stream()
                .filter(answer -> !answer.saysNothing() && asked.contains(answer.section())).toList();
        mark(marks, GrantPrefilled.Field.THEMES, answered, themes);
        mark(marks, GrantPrefilled.Field.SECTIONS, answered, sections);
        mark(marks, GrantPrefilled.Field.PARTNERS, answered, last.partners());
        mark(marks, GrantPrefilled.Field.CONTACT, answered, last.contact());
        return new GrantStart(new GrantAnswers(null, language, themes, sections, last.partners(), null, null, null, null,
                null, last.contact(), null), List.copyOf(marks));
    }

    private static @Nullable String language(Organisation applicant, Call call, GrantAnswers last,
            List<GrantPrefilled> marks, @Nullable String answered) {
        if (last.language() != null && call.languages().contains(last.language())) {
            mark(marks, GrantPrefilled.Field.LANGUAGE, answered, last.language());
            return last.language();
        }
        var spoken = applicant.workingLanguages().stream().filter(call.languages()::contains).findFirst().orElse(null);
        if (spoken != null) {
            marks.add(new GrantPrefilled(GrantPrefilled.Field.LANGUAGE, PrefilledFrom.PROFILE, null));
        }
        return spoken;
    }

    private static void mark(List<GrantPrefilled> marks, GrantPrefilled.Field field, @Nullable String answered,
            @Nullable Object value) {
        if (value != null && !value.equals(List.of())) {
            marks.add(new GrantPrefilled(field, PrefilledFrom.EARLIER_ANSWER, answered));
        }
    }
}
