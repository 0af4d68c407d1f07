package org.tilti.documents;

import java.util.UUID;
import org.tilti.identity.Viewer;

/** A feature whose things show documents: whoever may see the thing may read them. */
public interface DocumentHolder {

    /** Whether there is such a thing of this feature, and the viewer may see it. */
    boolean isSeenBy(Viewer viewer, UUID thing);
}
