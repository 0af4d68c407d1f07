package org.tilti.grants.decisions;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Call;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.http.ListQuery;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.Row;
import org.tilti.http.SortOrder;

/** All decisions on grant applications. */
@ApplicationScoped
class GrantDecisions implements PanacheRepositoryBase<GrantDecision, UUID> {
    private static final SortOrder IN_ORDER = SortOrder.ascending("number", "d.number", "int", "d.id");

    Page<DecisionDetails> of(GrantApplication application, String caller, ListQuery query) {
        return new Listing("""
                d.number, d.kind, d.state, cast(d.amount as text) as amount, d.reason,
                d.conditions, d.bonuses, cast(d.proposed_by as text) as proposed_by,
                d.proposed_at, cast(d.settled_by as text) as settled_by, d.settled_at, d.moved_up_at""", "grant_decision d")
                .where("d.application_id = :application").with("application", application.id())
                .page(getEntityManager(), IN_ORDER, query, row -> details(row, caller));
    }

    private static DecisionDetails details(Row row, String caller) {
        var proposedBy = row.json("proposed_by", new TypeReference<Decider>() {});
        return new DecisionDetails(row.integerOrNull("number"), DecisionKind.valueOf(row.string("kind")),
                DecisionState.valueOf(row.string("state")), jsonOrNull(row, "amount", new TypeReference<>() {}),
                row.stringOrNull("reason"), row.strings("conditions"), row.strings("bonuses"),
                DecisionDetails.Part.of(proposedBy, row.instant("proposed_at")),
                row.stringOrNull("settled_by") == null ? null : DecisionDetails.Part.of(
                        row.json("settled_by", new TypeReference<>() {}), row.instant("settled_at")),
                row.instantOrNull("moved_up_at"), proposedBy.subject().equals(caller));
    }

    private static <T> @Nullable T jsonOrNull(Row row, String column, TypeReference<T> type) {
        return row.stringOrNull(column) == null ? null : row.json(column, type);
    }

    Optional<GrantDecision> of(GrantApplication application, int number) {
        return find("application = ?1 and number = ?2", application, number).firstResultOptional();
    }

    /** What holds: the latest that two people have agreed on. */
    Optional<GrantDecision> standing(UUID application) {
        return find("application.id = ?1 and state = ?2 order by number desc", application, DecisionState.APPROVED)
                .firstResultOptional();
    }

    /** Those that wait or hold. */
    List<GrantDecision> open(GrantApplication application) {
        return list("application = ?1 and state in ?2", application,
                List.of(DecisionState.PROPOSED, DecisionState.APPROVED));
    }

    boolean hasReserve(Call call) {
        return count("application.call = ?1 and kind = ?2 and state = ?3 and movedUpAt is null", call, DecisionKind.RESERVE,
                DecisionState.APPROVED) > 0;
    }

    int next(GrantApplication application) {
        return (int) count("application", application) + 1;
    }

    boolean isProposed(GrantApplication application) {
        return count("application = ?1 and state = ?2", application, DecisionState.PROPOSED) > 0;
    }

    /** References of those handed in before this one, on which nothing has been decided; the first in line first. */
    List<String> waitingBefore(GrantApplication application) {
        return getEntityManager().createQuery("""
                select a.reference from GrantApplication a
                where a.call = ?1 and a.state in (SUBMITTED, RETURNED, UNDER_REVIEW)
                  and (a.submittedAt < ?2 or a.submittedAt = ?2 and a.id < ?3)
                  and not exists (select d from GrantDecision d where d.application = a and d.state = APPROVED)
                order by a.submittedAt, a.id""", String.class)
                .setParameter(1, application.call()).setParameter(2, application.submittedAt())
                .setParameter(3, application.id()).setMaxResults(1).getResultList();
    }
}
