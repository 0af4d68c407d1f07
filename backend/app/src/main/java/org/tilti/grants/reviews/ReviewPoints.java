package org.tilti.grants.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tilti.calls.Call;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.grants.scoring.ReviewStanding;

/** How applications stand after their reviews. */
@ApplicationScoped
public class ReviewPoints {
    private final Reviews reviews;

    ReviewPoints(Reviews reviews) {
        this.reviews = reviews;
    }

    /** By application; one of which no review is given is not among them. */
    public Map<UUID, ReviewStanding> of(Call call) {
        return reviews.of(call).stream().filter(Review::isGiven)
                .collect(Collectors.groupingBy(review -> review.application().id(),
                        Collectors.collectingAndThen(Collectors.toList(), given -> standing(call, given))));
    }

    public ReviewStanding of(GrantApplication application) {
        return standing(application.call(), reviews.of(application).stream().filter(Review::isGiven).toList());
    }

    private static ReviewStanding standing(Call call, List<Review> given) {
        return ReviewStanding.of(Objects.requireNonNull(call.grant()).reviewCriteria(),
                given.stream().map(Review::scores).toList());
    }
}
