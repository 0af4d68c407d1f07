package org.tilti.grants.awarded;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.tilti.audit.AuditAction;
import org.tilti.audit.AuditTrail;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.money.Money;
import org.tilti.time.DatabaseClock;

/** Makes an approved application a grant. That the budget suffices is seen to by whoever decides. */
@ApplicationScoped
public class AwardGrant {
    private final Grants grants;
    private final GrantReferences references;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    AwardGrant(Grants grants, GrantReferences references, AuditTrail audit, DatabaseClock clock) {
        this.grants = grants;
        this.references = references;
        this.audit = audit;
        this.clock = clock;
    }

    public Grant award(GrantApplication application, Money amount, List<String> conditions) {
        var now = clock.now();
        var call = application.call();
        var grant = new Grant(application, grants.nextReference(), amount, conditions, Objects.requireNonNull(call.grant()),
                now, WriteGrant.today(now, call));
        grants.persist(grant);
        grants.flush();
        audit.record(AuditAction.AWARDED, WriteGrant.subject(grant), JsonNodeFactory.instance.objectNode(),
                references.all(grant));
        return grant;
    }
}
