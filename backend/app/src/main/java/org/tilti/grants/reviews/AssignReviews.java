package org.tilti.grants.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    /** The reviews that were assigned now, and which applications lack reviewers still. */
    record Assigned(List<Review> reviews, List<AssignmentDetails.Lacking> lacking) {}

    Assigned all(ReviewPanel panel) {
        return assign(panel, checks.underReview(panel.call()), reviews.of(panel.call()));
    }

    /** Fills the place that somebody has left. */
    void one(ReviewPanel panel, GrantApplication application) {
        assign(panel, checks.of(application).stream().toList(), reviews.of(application));
    }

    private Assigned assign(ReviewPanel panel, List<AdministrativeCheck> applications, List<Review> known) {
        var loads = reviews.loads(panel.call(), Set.of()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, load -> load.getValue().reviews()));
        var byApplication = known.stream().collect(Collectors.groupingBy(review -> review.application().id()));
        var places = applications.stream().map(check -> new Place(panel, check,
                byApplication.getOrDefault(check.application().id(), List.of()))).toList();
        var given = EvenAssignment.of(places.stream().map(Place::demand).toList(), loads);
        var now = clock.now();
        var assigned = places.stream().flatMap(place -> given.get(place.check.application().id()).stream()
                .map(person -> assign(place, panel.member(person).orElseThrow(), now))).toList();
        reviews.flush();
        audit.assigned(assigned);
        return new Assigned(assigned, places.stream().filter(place -> place.demand().missing() > 0)
                .map(Place::lacking).toList());
    }

    private Review assign(Place place, PanelMember reviewer, Instant now) {
        var review = place.before.stream().filter(begun -> begun.person().equals(reviewer.person())).findFirst()
                .orElseGet(() -> new Review(place.check.application(), reviewer));
        review.assign(reviewer, now);
        reviews.persist(review);
        return review;
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
