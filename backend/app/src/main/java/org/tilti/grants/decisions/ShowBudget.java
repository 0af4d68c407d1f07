package org.tilti.grants.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.tilti.calls.Call;
import org.tilti.calls.terms.GrantMode;
import org.tilti.grants.applications.Impartiality;
import org.tilti.http.ProblemException;
import org.tilti.money.Money;
import org.tilti.projects.ProjectAccess;

/** Shows the budget of a call as far as the reader may know it. */
@ApplicationScoped
class ShowBudget {
    private final EntityManager database;
    private final RankCall rank;
    private final Impartiality impartiality;
    private final ProjectAccess projectAccess;

    ShowBudget(EntityManager database, RankCall rank, Impartiality impartiality, ProjectAccess projectAccess) {
        this.database = database;
        this.rank = rank;
        this.impartiality = impartiality;
        this.projectAccess = projectAccess;
    }

    CallBudget of(Call call) {
        var terms = RankCall.terms(call);
        var budget = terms.budget();
        if (budget == null) {
            throw ProblemException.notFound();
        }
        var leads = projectAccess.mayEdit(call.project());
        var isKnown = leads || terms.mode() == GrantMode.FIRST_COME || areResultsOut(call);
        var free = rank.free(call);
        var closed = leads ? impartiality.unrankedOf(call) : Set.<UUID>of();
        return new CallBudget(terms.mode(), budget, isKnown ? money(budget.amount().subtract(free), budget) : null,
                isKnown ? money(free, budget) : null, leads ? money(proposed(call, closed), budget) : null,
                closed.isEmpty() ? null : money(rank.askedBy(closed), budget));
    }

    private static Money money(BigDecimal sum, Money like) {
        return new Money(sum.max(BigDecimal.ZERO), like.currency());
    }

    private boolean areResultsOut(Call call) {
        return (Boolean) database.createNativeQuery("select results_are_out(c) from call c where c.id = :id", Boolean.class)
                .setParameter("id", call.id()).getSingleResult();
    }

    private BigDecimal proposed(Call call, Set<UUID> without) {
        return (BigDecimal) database.createNativeQuery("""
                select coalesce(sum(cast(d.amount ->> 'amount' as numeric)), 0)
                  from grant_decision d join grant_application a on a.id = d.application_id
                 where a.call_id = :call and a.id <> all(:without) and d.state = 'PROPOSED'
                   and d.kind = 'AWARD'""", BigDecimal.class).setParameter("call", call.id())
                .setParameter("without", without.toArray(UUID[]::new)).getSingleResult();
    }

    /** What it depends on besides the data: who reads it, and the day. */
    String moment(CallBudget details) {
        return (details.awarded() == null ? "before" : "known") + (details.proposed() == null ? "" : "-leads")
                + (details.setAside() == null ? "" : "-" + details.proposed().amount() + "-" + details.setAside().amount());
    }
}
