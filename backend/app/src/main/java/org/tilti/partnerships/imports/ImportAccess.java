package org.tilti.partnerships.imports;

import io.quarkus.security.PermissionChecker;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.tilti.http.Concealment;
import org.tilti.identity.Viewer;

/** Who may see and enter an import: whoever began it. */
@Singleton
class ImportAccess {
    private final PartnershipImports imports;
    private final Viewer viewer;
    private final Concealment concealment;

    ImportAccess(PartnershipImports imports, Viewer viewer, Concealment concealment) {
        this.imports = imports;
        this.viewer = viewer;
        this.concealment = concealment;
    }

    @Blocking
    @PermissionChecker("partnership-import:use")
    boolean mayUse(UUID id) {
        return !viewer.isAnonymous() && (imports.visibleTo(viewer, id).isPresent() || concealment.refuse());
    }
}
