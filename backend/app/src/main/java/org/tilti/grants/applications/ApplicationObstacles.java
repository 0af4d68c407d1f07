package org.tilti.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Eligibility;
import org.tilti.calls.terms.FormSection;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.http.PlaceError;
import org.tilti.text.PreferredLanguages;

/** What stands against handing in an application, by place: whatever the call demands and is not there. */
@ApplicationScoped
class ApplicationObstacles {
    private static final String ANSWERS = "/answers";

    private final PreferredLanguages languages;

    ApplicationObstacles(PreferredLanguages languages) {
        this.languages = languages;
    }

    List<PlaceError> of(GrantApplication application, Eligibility eligibility) {
        var errors = new ArrayList<PlaceError>();
        var call = application.call();
        var answers = application.answers();
        var terms = call.grant();
        needed(errors, "/title", answers.title() == null || answers.title().isBlank());
        if (answers.language() == null) {
            needed(errors, "/language", true);
        } else if (!call.languages().contains(answers.language())) {
            errors.add(PlaceError.at(ANSWERS + "/language", "language-not-accepted", String.join(", ", call.languages())));
        }
        terms.sections().forEach(section -> section(errors, section, answers));
        needed(errors, "/contact", answers.contact() == null);
        each(answers.partners(), (i, partner) -> needed(errors, "/partners/" + i, !partner.saysAll()));
        somebodyToJudge(errors, application);
        plan(errors, terms, answers.plan());
        terms.documents().stream().filter(wanted -> wanted.required() && answers.documents().stream()
                        .noneMatch(document -> wanted.code().equals(document.wanted())))
                .forEach(wanted -> errors.add(PlaceError.at(ANSWERS + "/documents", "document-needed",
                        languages.show(wanted.name()).text())));
        errors.addAll(BudgetCheck.of(terms, answers.budgetQuestion(), languages).obstacles(ANSWERS));
        errors.addAll(eligibility.obstacles());
        return errors;
    }

    /** Whoever takes part in an application does not judge it; where all who lead the call do, it would wait for ever. */
    private static void somebodyToJudge(List<PlaceError> errors, GrantApplication application) {
        var leads = application.call().project().leads();
        var involved = new HashSet<>(application.answers().partnerSlugs());
        involved.add(application.applicant().slug());
        if (involved.containsAll(leads)) {
            errors.add(PlaceError.at(ANSWERS + "/partners", "nobody-to-judge", String.join(", ", leads)));
        }
    }

    private void section(List<PlaceError> errors, FormSection section, GrantAnswers answers) {
        var place = IntStream.range(0, answers.sections().size())
                .filter(i -> answers.sections().get(i).section().equals(section.code())).findFirst();
        if (place.isEmpty() || answers.sections().get(place.getAsInt()).saysNothing()) {
            if (section.required()) {
                errors.add(PlaceError.at(ANSWERS + "/sections" + (place.isEmpty() ? "" : "/" + place.getAsInt() + "/text"),
                        "section-needed", languages.show(section.question()).text()));
            }
        } else if (answers.sections().get(place.getAsInt()).text().length() > section.atMost()) {
            errors.add(PlaceError.at(ANSWERS + "/sections/" + place.getAsInt() + "/text", "too-long", section.atMost()));
        }
    }

    private static void plan(List<PlaceError> errors, GrantTerms terms, @Nullable Plan plan) {
        if (plan == null) {
            return;
        }
        needed(errors, "/plan/kind", plan.kind() == null);
        needed(errors, "/plan/title", plan.title() == null || plan.title().isBlank());
        day(errors, "/plan/startsOn", plan.startsOn(), terms);
        day(errors, "/plan/endsOn", plan.endsOn(), terms);
        if (plan.startsOn() != null && plan.endsOn() != null && plan.endsOn().isBefore(plan.startsOn())) {
            errors.add(PlaceError.at(ANSWERS + "/plan/endsOn", "before", plan.startsOn()));
        }
        each(plan.delegation(), (i, delegate) -> {
            needed(errors, "/plan/delegation/" + i + "/function",
                    delegate.function() == null || delegate.function().isBlank());
            needed(errors, "/plan/delegation/" + i + "/organisation",
                    (delegate.organisation() == null) == (delegate.from() == null));
        });
        each(plan.programme(), (i, entry) -> {
            needed(errors, "/plan/programme/" + i + "/day", entry.day() == null);
            needed(errors, "/plan/programme/" + i + "/text", entry.text() == null || entry.text().isBlank());
        });
    }

    /** What is granted begins and ends within the days of the call. */
    private static void day(List<PlaceError> errors, String place, @Nullable LocalDate day, GrantTerms terms) {
        if (day == null) {
            needed(errors, place, true);
        } else if (terms.startsFrom() != null && day.isBefore(terms.startsFrom())) {
            errors.add(PlaceError.at(ANSWERS + place, "before", terms.startsFrom()));
        } else if (terms.endsBy() != null && day.isAfter(terms.endsBy())) {
            errors.add(PlaceError.at(ANSWERS + place, "after", terms.endsBy()));
        }
    }

    private static void needed(List<PlaceError> errors, String place, boolean isMissing) {
        if (isMissing) {
            errors.add(PlaceError.at(ANSWERS + place, "needed-to-submit"));
        }
    }

    private interface Placed<T> {
        void at(int i, T value);
    }

    private static <T> void each(List<T> values, Placed<T> what) {
        for (int i = 0; i < values.size(); i++) {
            what.at(i, values.get(i));
        }
    }
}
