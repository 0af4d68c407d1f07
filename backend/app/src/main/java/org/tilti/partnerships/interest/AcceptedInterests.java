package org.tilti.partnerships.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tilti.calls.Call;
import org.tilti.calls.criteria.Side;
import org.tilti.organisations.Organisation;

/** The answers to a call that its coordinator has accepted: those who take part in the matching. */
@ApplicationScoped
public class AcceptedInterests {
    private final ExpressionsOfInterest interests;

    AcceptedInterests(ExpressionsOfInterest interests) {
        this.interests = interests;
    }

    /** An organisation that takes part, on which side, and what it has answered. */
    public record Accepted(Organisation organisation, Side side, InterestAnswers answers) {}

    public List<Accepted> of(Call call) {
        return interests.<ExpressionOfInterest>list("""
                        select e from ExpressionOfInterest e join fetch e.organisation
                        where e.call = ?1 and e.state = ?2""", call, InterestState.ACCEPTED).stream()
                .map(interest -> new Accepted(interest.organisation(), interest.side(), interest.answers())).toList();
    }
}
