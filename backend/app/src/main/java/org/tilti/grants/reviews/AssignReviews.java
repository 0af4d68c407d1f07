package org.tilti.grants.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.grants.scoring.EvenAssignment;
import org.tilti.grants.scoring.EvenAssignment.Demand;
import org.tilti.time.DatabaseClock;

/** Shares the applications under review out among the panel, as evenly as can be. Whoever asks has locked the call. */
@ApplicationScoped
class AssignReviews {
    private final Reviews reviews;
    private final AdministrativeChecks checks;
    private final ReviewAudit audit;
    private final DatabaseClock clock;

    AssignReviews(Reviews reviews, AdministrativeChecks checks, ReviewAudit audit, DatabaseClock clock) {
        this.reviews = reviews;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many reviews were assigned now, and which applications lack reviewers still. */
    record Assigned(int reviews, List<AssignmentDetails.Lacking> lacking) {}

    Assigned all(ReviewPanel panel) {
        return assign(panel, checks.underReview(panel.call()));
    }

    /** Fills the place that somebody has left. */
    void one(ReviewPanel panel, GrantApplication application) {
        assign(panel, checks.of(application).stream().toList());
    }

    private Assigned assign(ReviewPanel panel, List<AdministrativeCheck> applications) {
        var known = reviews.of(panel.call());
        var loads = known.stream().filter(Review::isActive)
                .collect(Collectors.toMap(Review::person, any -> 1, Integer::sum));
        var byApplication = known.stream().collect(Collectors.groupingBy(review -> review.application().id()));
        var places = applications.stream().map(check -> new Place(panel, check,
                byApplication.getOrDefault(check.application().id(), List.of()))).toList();
        var given = EvenAssignment.of(places.stream().map(Place::demand).toList(), loads);
        var now = clock.now();
        places.forEach(place -> given.get(place.check.application().id())
                .forEach(person -> assign(place, panel.member(person).orElseThrow(), now)));
        reviews.flush();
        return new Assigned(given.values().stream().mapToInt(Set::size).sum(), places.stream()
                .filter(place -> place.demand().missing() > 0).map(Place::lacking).toList());
    }

    private void assign(Place place, PanelMember reviewer, Instant now) {
        var begun = place.before.stream().filter(review -> review.person().equals(reviewer.person())).findFirst();
        begun.ifPresent(review -> review.assign(reviewer, now));
        audit.assigned(begun.orElseGet(() -> {
            var review = new Review(place.check.application(), reviewer, now);
            reviews.persist(review);
            return review;
        }));
    }

    /** An application and what was assigned before: all of it stays. */
    private record Place(ReviewPanel panel, AdministrativeCheck check, List<Review> before) {

        Demand demand() {
            int wanted = Objects.requireNonNull(panel.call().grant()).reviewers();
            return new Demand(check.application().id(), wanted - (int) before.stream().filter(Review::isActive).count(),
                    Set.copyOf(members(member -> !check.bars(member) && before.stream().noneMatch(review ->
                            review.person().equals(member.person()) && review.state() != ReviewState.TAKEN_OFF))));
        }

        AssignmentDetails.Lacking lacking() {
            return new AssignmentDetails.Lacking(check.application().id(), check.application().reference(),
                    check.number(), demand().missing(), members(check::bars),
                    members(member -> before.stream().anyMatch(review -> review.person().equals(member.person())
                            && review.state() == ReviewState.CONFLICT)));
        }

        private List<String> members(Predicate<PanelMember> which) {
            return panel.reviewers().stream().filter(which).map(PanelMember::person).sorted().toList();
        }
    }
}
