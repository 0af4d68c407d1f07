package org.tilti.grants.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.NamedCall;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.grants.applications.GrantApplications;
import org.tilti.grants.applications.Impartiality;
import org.tilti.grants.scoring.Points;
import org.tilti.identity.Viewer;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.organisations.Organisations;
import org.tilti.text.PreferredLanguages;

/** Joins reviews and panels with what they name, as far as the reader may see it. */
@ApplicationScoped
class ReviewReferences {
    private final Reviews reviews;
    private final AdministrativeChecks checks;
    private final Impartiality impartiality;
    private final ReviewPoints points;
    private final Organisations organisations;
    private final PreferredLanguages languages;
    private final Viewer viewer;

    ReviewReferences(Reviews reviews, AdministrativeChecks checks, Impartiality impartiality, ReviewPoints points,
            Organisations organisations, PreferredLanguages languages, Viewer viewer) {
        this.reviews = reviews;
        this.checks = checks;
        this.impartiality = impartiality;
        this.points = points;
        this.organisations = organisations;
        this.languages = languages;
        this.viewer = viewer;
    }

    ReviewDetails details(Review review) {
        var mine = reviews.isMine(viewer, review.id());
        var open = seesOthers(review.application());
        var shown = mine || open && review.isGiven();
        return new ReviewDetails(review.id(), NamedCall.of(review.application().call(), languages), reviewer(review), mine,
                review.state(), review.criteria(), shown ? review.scores() : null,
                shown ? shown(review.points()) : null, isLead(review.application()) ? review.reason() : null,
                application(review.application()), open ? standing(review.application()) : null,
                open ? others(review) : null, review.assignedAt(), review.givenAt());
    }

    /** What its representation depends on besides data: who reads it, in which languages. */
    String reader(Review review) {
        return Integer.toHexString(languages.codes().hashCode()) + (reviews.isMine(viewer, review.id()) ? "-mine" : "")
                + (isLead(review.application()) ? "-lead" : "");
    }

    /** What the representation of a panel depends on besides data. */
    String reader() {
        return Integer.toHexString(languages.codes().hashCode()) + "-" + viewer.subject();
    }

    /** Whoever has given their own review, and those who lead the call unless they still owe one. */
    boolean seesOthers(GrantApplication application) {
        if (isTooClose(application)) {
            return false;
        }
        return switch (reviews.by(viewer, application).map(Review::state).orElse(ReviewState.TAKEN_OFF)) {
            case GIVEN -> true;
            case CONFLICT -> false;
            case ASSIGNED, TAKEN_OFF -> !impartiality.owesReview(application) && GrantApplications.isAsked(application, viewer);
        };
    }

    private boolean isLead(GrantApplication application) {
        return GrantApplications.isAsked(application, viewer) && !isTooClose(application);
    }

    /** To share it sends reviewers away, but not those who lead the call. */
    private boolean isTooClose(GrantApplication application) {
        return GrantApplications.isAsked(application, viewer) ? impartiality.isTooClose(application)
                : checks.of(application).filter(check -> check.bars(viewer.name(), viewer.organisations())).isPresent();
    }

    private List<ReviewDetails.Opinion> others(Review review) {
        return reviews.of(review.application()).stream().filter(Review::isGiven)
                .filter(other -> !other.id().equals(review.id()))
                .map(other -> new ReviewDetails.Opinion(reviewer(other), other.scores(), shown(other.points()),
                        other.givenAt())).toList();
    }

    private ReviewDetails.Standing standing(GrantApplication application) {
        var standing = points.of(application);
        return new ReviewDetails.Standing(standing.given(), application.call().grant().reviewers(),
                shown(standing.average()), shown(standing.spread()), standing.isFarApart(), standing.belowMinimum());
    }

    private static @Nullable BigDecimal shown(@Nullable Points points) {
        return points == null ? null : points.shown();
    }

    private ReviewSummary.Reviewer reviewer(Review review) {
        return new ReviewSummary.Reviewer(review.displayName(), named(review.organisation()));
    }

    private NamedOrganisation named(String slug) {
        return organisations.named(List.of(slug)).getFirst();
    }

    private ReviewedApplication application(GrantApplication application) {
        var answers = application.submission().answers();
        var partners = organisations.bySlugs(answers.partnerSlugs());
        var countries = Stream.concat(Stream.of(application.applicant().country()), answers.partners().stream()
                        .map(partner -> partner.organisation() == null ? partner.country()
                                : partners.get(partner.organisation()).country()))
                .filter(Objects::nonNull).distinct().toList();
        var number = checks.of(application).orElseThrow().number();
        return application.call().grant().blind() && !isLead(application)
                ? new ReviewedApplication(null, null, number, null, countries, Blind.copy(answers))
                : new ReviewedApplication(application.id(), application.reference(), number,
                        named(application.applicant().slug()), countries, answers);
    }

    PanelDetails panel(ReviewPanel panel) {
        return new PanelDetails(loads(panel, impartiality.closedOf(panel.call())));
    }

    AssignmentDetails assignments(ReviewPanel panel, AssignReviews.Assigned assigned) {
        var closed = impartiality.closedOf(panel.call());
        return new AssignmentDetails(
                (int) assigned.reviews().stream().filter(review -> !closed.contains(review.application().id())).count(),
                loads(panel, closed), assigned.lacking().stream().filter(one -> !closed.contains(one.application())).toList());
    }

    private List<PanelDetails.Load> loads(ReviewPanel panel, Set<UUID> closed) {
        var loads = reviews.loads(panel.call(), closed);
        var names = organisations.bySlugs(panel.reviewers().stream().map(PanelMember::organisation).toList());
        return panel.reviewers().stream().map(reviewer -> {
            var load = loads.getOrDefault(reviewer.person(), Reviews.Load.NONE);
            return new PanelDetails.Load(reviewer.person(), new NamedOrganisation(reviewer.organisation(),
                    languages.show(names.get(reviewer.organisation()).name())), reviewer.name(), load.reviews(),
                    load.given(), load.conflicts());
        }).toList();
    }
}
