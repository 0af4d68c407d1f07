package org.tilti.grants.awarded;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tilti.documents.DocumentHolder;
import org.tilti.identity.Viewer;

/** Receipts are read by the two sides of a grant; the pictures of its report by everybody once it is closed. */
@ApplicationScoped
class GrantDocuments implements DocumentHolder {
    private final Grants grants;

    GrantDocuments(Grants grants) {
        this.grants = grants;
    }

    @Override
    public boolean isSeenBy(Viewer viewer, UUID thing) {
        return grants.findByIdOptional(thing).filter(grant -> Grants.isKeptBy(viewer, grant)).isPresent()
                || grants.ofReport(thing).filter(grant -> Grants.isKeptBy(viewer, grant)
                        || grant.state() == GrantState.CLOSED && grants.visibleTo(viewer, grant.id()).isPresent()).isPresent();
    }
}
