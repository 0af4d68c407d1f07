package org.tilti.grants.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Call;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.grants.scoring.ReviewStanding;
import org.tilti.grants.scoring.Score;

/** How applications stand after their reviews. */
@ApplicationScoped
public class ReviewPoints {
    private final Reviews reviews;

    ReviewPoints(Reviews reviews) {
        this.reviews = reviews;
    }

    /** By application, of these or, where it is null, of all; one of which no review is given is not among them. */
    public Map<UUID, ReviewStanding> of(Call call, @Nullable Set<UUID> applications) {
        return reviews.given(call, applications).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, given -> standing(call, given.getValue())));
    }

    public ReviewStanding of(GrantApplication application) {
        return standing(application.call(), reviews.of(application).stream().filter(Review::isGiven)
                .map(Review::scores).toList());
    }

    private static ReviewStanding standing(Call call, List<List<Score>> given) {
        return ReviewStanding.of(Objects.requireNonNull(call.grant()).reviewCriteria(), given);
    }
}
