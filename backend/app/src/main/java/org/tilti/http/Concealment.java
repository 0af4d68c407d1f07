package org.tilti.http;

import jakarta.enterprise.context.RequestScoped;

/** Says why a permission is refused; 404 when the caller may not even know that the thing exists. */
@RequestScoped
public class Concealment {
    private ProblemType reason = ProblemType.FORBIDDEN;

    /** Refuses, and hides what is refused. */
    public boolean refuse() {
        return refuse(ProblemType.NOT_FOUND);
    }

    public boolean refuse(ProblemType why) {
        reason = why;
        return false;
    }

    ProblemType reason() {
        return reason;
    }
}
