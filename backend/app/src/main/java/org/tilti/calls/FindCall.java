package org.tilti.calls;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.tilti.identity.Viewer;

/** Finds calls for the features that answer them. */
@ApplicationScoped
public class FindCall {
    private final Calls calls;
    private final Viewer viewer;

    FindCall(Calls calls, Viewer viewer) {
        this.calls = calls;
        this.viewer = viewer;
    }

    /** The call of this kind when anybody may see it: drafts are not answered. */
    public Optional<Call> visible(CallKind kind, String slug) {
        return calls.visibleTo(viewer, slug).filter(call -> call.isPublic() && call.kind() == kind);
    }
}
