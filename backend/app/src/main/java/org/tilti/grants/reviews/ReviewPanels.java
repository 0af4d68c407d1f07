package org.tilti.grants.reviews;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.tilti.calls.Call;

/** The panels of all calls. */
@ApplicationScoped
class ReviewPanels implements PanacheRepositoryBase<ReviewPanel, UUID> {

    /** The panel of the call; an empty one at first. */
    ReviewPanel of(Call call) {
        return find("call", call).firstResultOptional().orElseGet(() -> new ReviewPanel(call));
    }

    /** The same for whoever changes who reviews what: of two that ask at once the second one waits. */
    ReviewPanel locked(Call call) {
        getEntityManager().lock(call, LockModeType.PESSIMISTIC_WRITE);
        Optional<ReviewPanel> known = find("call", call).firstResultOptional();
        known.ifPresent(getEntityManager()::refresh);
        return known.orElseGet(() -> new ReviewPanel(call));
    }
}
