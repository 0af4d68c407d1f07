package org.tilti.documents;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.tilti.http.Concealment;
import org.tilti.identity.Viewer;

/** Who sends files, and who throws them away again. */
@Singleton
class DocumentAccess {
    private final StoredDocuments documents;
    private final Viewer viewer;
    private final Concealment concealment;

    DocumentAccess(StoredDocuments documents, Viewer viewer, Concealment concealment) {
        this.documents = documents;
        this.viewer = viewer;
        this.concealment = concealment;
    }

    /** Whoever writes anything in the name of an organisation. */
    @PermissionChecker("document:send")
    boolean maySend(SecurityIdentity caller) {
        return !viewer.sendsDocumentsFor().isEmpty();
    }

    @Blocking
    @PermissionChecker("document:delete")
    boolean mayDelete(UUID id) {
        return !viewer.isAnonymous() && documents.visibleTo(viewer, id)
                .map(document -> viewer.sendsDocumentsFor().contains(document.owner())).orElseGet(concealment::refuse);
    }
}
