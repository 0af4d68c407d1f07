package org.tilti.partnerships.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tilti.identity.Viewer;

/** All imports of the last thirty days. */
@ApplicationScoped
class PartnershipImports implements PanacheRepositoryBase<PartnershipImport, UUID> {

    /** Only to whoever began it. */
    Optional<PartnershipImport> visibleTo(Viewer viewer, UUID id) {
        return viewer.isAnonymous() ? Optional.empty()
                : findByIdOptional(id).filter(one -> one.isOf(viewer.subject()));
    }

    void deleteOld() {
        getEntityManager().createNativeQuery("""
                with gone as (delete from partnership_import where created_at < now() - interval '30 days' returning id)
                delete from background_work w using gone where w.subject_id = gone.id""").executeUpdate();
    }
}
