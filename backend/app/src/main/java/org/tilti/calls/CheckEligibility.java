package org.tilti.calls;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.criteria.Criterion;
import org.tilti.calls.criteria.Directory;
import org.tilti.calls.criteria.Facts;
import org.tilti.calls.criteria.Outcome;
import org.tilti.calls.criteria.Sentences;
import org.tilti.calls.criteria.Side;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.organisations.Organisation;
import org.tilti.organisations.Organisations;
import org.tilti.text.PreferredLanguages;

/** Holds what is known of an organisation against the criteria of a call. */
@ApplicationScoped
public class CheckEligibility {
    private final Organisations organisations;
    private final Directory directory;
    private final Sentences sentences;
    private final PreferredLanguages languages;

    CheckEligibility(Organisations organisations, Directory directory, Sentences sentences,
            PreferredLanguages languages) {
        this.organisations = organisations;
        this.directory = directory;
        this.sentences = sentences;
        this.languages = languages;
    }

    Eligibility of(Call call, EligibilityQuestion question) {
        if (question.organisation() == null) {
            return best(null, Objects.requireNonNull(question.facts()), call.criteria, question.side());
        }
        var organisation = organisations.bySlug(question.organisation()).orElseThrow(() -> ProblemException.invalid(
                PlaceError.at("/organisation", "unknown-organisation", question.organisation())));
        if (!organisation.exists(LocalDate.now())) {
            throw ProblemException.invalid(
                    PlaceError.at("/organisation", "exists-no-longer", question.organisation()));
        }
        var known = directory.facts(organisation);
        return best(organisation, question.facts() == null ? known : question.facts().over(known), call.criteria,
                question.side());
    }

    public Eligibility of(Call call, Organisation organisation) {
        return best(organisation, directory.facts(organisation), call.criteria, null);
    }

    /** With facts that an answer states, which count before those of the directory. */
    public Eligibility of(Call call, Organisation organisation, @Nullable Side side, Facts stated) {
        return best(organisation, facts(organisation, stated), call.criteria, side);
    }

    public Facts facts(Organisation organisation, Facts stated) {
        return stated.over(directory.facts(organisation));
    }

    private Eligibility best(@Nullable Organisation organisation, Facts facts, List<Criterion> criteria,
            @Nullable Side asked) {
        var side = asked != null ? asked : fitting(facts, criteria);
        return Eligibility.of(
                organisation == null ? null
                        : new NamedOrganisation(organisation.slug(), languages.show(organisation.name())),
                side,
                of(criteria, side).map(criterion -> CriterionOutcome.of(criterion, facts, sentences)).toList());
    }

    /** The side with the lighter verdict, and then with fewer criteria against it; null where sides do not differ. */
    static @Nullable Side fitting(Facts facts, List<Criterion> criteria) {
        if (criteria.stream().allMatch(criterion -> criterion.side() == null)) {
            return null;
        }
        return Stream.of(Side.values()).min(Comparator.comparing(
                side -> of(criteria, side).filter(one -> one.check(facts).outcome() == Outcome.NOT_MET).count()))
                .orElseThrow();
    }

    static Stream<Criterion> of(List<Criterion> criteria, @Nullable Side side) {
        return criteria.stream().filter(criterion -> side == null || criterion.side() == null
                || criterion.side() == side);
    }
}
