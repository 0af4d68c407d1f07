package org.tilti.partnerships;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import org.tilti.http.Concealment;
import org.tilti.identity.Viewer;
import org.tilti.organisations.Organisation;

/** Who may write which partnerships. What a caller may not even see answers 404, whatever the caller's rights. */
@Singleton
class PartnershipAccess {
    private final Partnerships partnerships;
    private final Viewer viewer;
    private final Concealment concealment;

    PartnershipAccess(Partnerships partnerships, Viewer viewer, Concealment concealment) {
        this.partnerships = partnerships;
        this.viewer = viewer;
        this.concealment = concealment;
    }

    @PermissionChecker("partnership:create")
    boolean mayCreate(SecurityIdentity caller) {
        return viewer.hasRole(Viewer.ADMINISTRATOR) || !viewer.writesPartnershipsFor().isEmpty();
    }

    @Blocking
    @PermissionChecker("partnership:edit")
    boolean mayEdit(UUID id) {
        if (viewer.isAnonymous()) {
            return false;
        }
        return partnerships.visibleTo(viewer, id).map(Partnership::organisations).map(this::mayWrite)
                .orElseGet(concealment::refuse);
    }

    /** A party itself, the association to which one of them belongs, or an administrator. */
    boolean mayWrite(Collection<Organisation> parties) {
        return viewer.hasRole(Viewer.ADMINISTRATOR) || parties.stream().anyMatch(party ->
                viewer.writesPartnershipsFor().contains(party.slug())
                || party.belongsToAny(viewer.keepsRegistersOf()));
    }
}
