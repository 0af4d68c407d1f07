package org.tilti.grants.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tilti.documents.DocumentHolder;
import org.tilti.identity.Viewer;

/** Reviewers read the documents of what they review, unless the call is blind. */
@ApplicationScoped
class ReviewedDocuments implements DocumentHolder {
    private final Reviews reviews;

    ReviewedDocuments(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public boolean isSeenBy(Viewer viewer, UUID application) {
        return reviews.readsDocumentsOf(viewer, application);
    }
}
