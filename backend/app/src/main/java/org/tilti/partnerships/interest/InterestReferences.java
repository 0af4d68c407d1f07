package org.tilti.partnerships.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.tilti.calls.Call;
import org.tilti.calls.CheckEligibility;
import org.tilti.calls.Eligibility;
import org.tilti.http.PlaceError;
import org.tilti.identity.Viewer;
import org.tilti.text.PreferredLanguages;
import org.tilti.themes.Themes;

/** Joins an expression of interest with what it names, as far as the reader may see it. */
@ApplicationScoped
class InterestReferences {
    private final CheckEligibility check;
    private final Themes themes;
    private final PreferredLanguages languages;
    private final Viewer viewer;

    InterestReferences(CheckEligibility check, Themes themes, PreferredLanguages languages, Viewer viewer) {
        this.check = check;
        this.themes = themes;
        this.languages = languages;
        this.viewer = viewer;
    }

    InterestDetails details(ExpressionOfInterest interest) {
        var call = interest.call();
        var readable = ExpressionsOfInterest.isOwn(interest, viewer) || !interest.isConfidential();
        return new InterestDetails(interest.id(), interest.reference(),
                new InterestSummary.NamedCall(call.slug(), languages.show(call.title()), call.closesAt(), call.zone()),
                interest.organisation().reference(), interest.side(), interest.state(),
                readable ? interest.answers() : null, readable ? interest.prefilled() : null,
                readable ? eligibility(interest) : null, readable ? interest.submission() : null, interest.notes(),
                interest.createdAt(), interest.updatedAt());
    }

    /** What its representation depends on besides itself: who reads it, in which languages. */
    String reader(ExpressionOfInterest interest) {
        return Integer.toHexString(languages.codes().hashCode())
                + (ExpressionsOfInterest.isOwn(interest, viewer) ? "" : "-other");
    }

    Eligibility eligibility(ExpressionOfInterest interest) {
        return check.of(interest.call(), interest.organisation(), interest.side(), interest.answers().facts());
    }

    /** What the answers say that cannot be. */
    List<PlaceError> errors(Call call, InterestAnswers answers) {
        var errors = new ArrayList<>(themes.unknown("/themes", answers.themes()));
        if (errors.isEmpty() && !call.themes().isEmpty()) {
            for (int i = 0; i < answers.themes().size(); i++) {
                if (!call.themes().contains(answers.themes().get(i))) {
                    errors.add(PlaceError.at("/themes/" + i, "not-in-call", answers.themes().get(i)));
                }
            }
        }
        errors.addAll(repeated("/themes", answers.themes()));
        errors.addAll(repeated("/languages", answers.languages()));
        if (answers.offers() != null) {
            errors.addAll(themes.unknown("/offers/themes", answers.offers().themes()));
        }
        if (answers.needs() != null) {
            errors.addAll(themes.unknown("/needs/themes", answers.needs().themes()));
        }
        return errors;
    }

    private static List<PlaceError> repeated(String pointer, List<?> values) {
        var seen = new HashSet<Object>();
        return Stream.iterate(0, i -> i < values.size(), i -> i + 1).filter(i -> !seen.add(values.get(i)))
                .map(i -> PlaceError.at(pointer + "/" + i, "repeated")).toList();
    }

    /** What stands against handing it in: answers that are missing, and criteria that are not met. */
    List<PlaceError> obstacles(ExpressionOfInterest interest, Eligibility eligibility) {
        var errors = new ArrayList<PlaceError>();
        var answers = interest.answers();
        var accepted = interest.call().languages();
        if (answers.motivation() == null) {
            errors.add(PlaceError.at("/answers/motivation", "needed-to-submit"));
        } else if (!accepted.contains(answers.motivation().language())) {
            errors.add(PlaceError.at("/answers/motivation/language", "language-not-accepted",
                    String.join(", ", accepted)));
        }
        needed(errors, "/answers/themes", answers.themes().isEmpty());
        needed(errors, "/answers/languages", answers.languages().isEmpty());
        needed(errors, "/answers/contact", answers.contact() == null);
        for (int i = 0; i < eligibility.outcomes().size(); i++) {
            var outcome = eligibility.outcomes().get(i);
            var pointer = "/eligibility/outcomes/" + i;
            switch (outcome.outcome()) {
                case MET -> { }
                case NOT_MET -> errors.add(PlaceError.at(pointer, "not-met", outcome.title(), outcome.reason()));
                case UNKNOWN -> errors.add(PlaceError.at(pointer, "not-known", outcome.title(), outcome.reason()));
                case TO_DECLARE -> errors.add(PlaceError.at(pointer, "to-declare", outcome.title()));
            }
        }
        return errors;
    }

    private static void needed(List<PlaceError> errors, String pointer, boolean isMissing) {
        if (isMissing) {
            errors.add(PlaceError.at(pointer, "needed-to-submit"));
        }
    }
}
