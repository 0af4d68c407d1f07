package org.tilti.partnerships.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.tilti.calls.Call;
import org.tilti.calls.CheckEligibility;
import org.tilti.calls.Eligibility;
import org.tilti.calls.NamedCall;
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
        var readable = ExpressionsOfInterest.isOwn(interest, viewer) || !interest.isConfidential();
        return new InterestDetails(interest.id(), interest.reference(),
                NamedCall.of(interest.call(), languages), interest.organisation().reference(), interest.side(),
                interest.state(),
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
        errors.addAll(PlaceError.repeated("/themes", answers.themes()));
        errors.addAll(PlaceError.repeated("/languages", answers.languages()));
        if (answers.offers() != null) {
            errors.addAll(themes.unknown("/offers/themes", answers.offers().themes()));
        }
        if (answers.needs() != null) {
            errors.addAll(themes.unknown("/needs/themes", answers.needs().themes()));
        }
        return errors;
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
        errors.addAll(eligibility.obstacles());
        return errors;
    }

    private static void needed(List<PlaceError> errors, String pointer, boolean isMissing) {
        if (isMissing) {
            errors.add(PlaceError.at(pointer, "needed-to-submit"));
        }
    }
}
