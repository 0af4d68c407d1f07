package org.tilti.grants.reviews;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tilti.calls.Call;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.grants.applications.GrantApplicationState;

/** All administrative checks. */
@ApplicationScoped
class AdministrativeChecks implements PanacheRepositoryBase<AdministrativeCheck, UUID> {

    Optional<AdministrativeCheck> of(GrantApplication application) {
        return find("application", application).firstResultOptional();
    }

    /** Of the applications that are under review. */
    List<AdministrativeCheck> underReview(Call call) {
        return list("""
                select k from AdministrativeCheck k join fetch k.application a
                where k.call = ?1 and a.state = ?2 order by k.number""", call, GrantApplicationState.UNDER_REVIEW);
    }

    /** Whoever asks has locked the call. */
    int nextNumber(Call call) {
        return (int) count("call", call) + 1;
    }
}
