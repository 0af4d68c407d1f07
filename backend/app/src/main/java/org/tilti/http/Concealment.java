package org.tilti.http;

import jakarta.enterprise.context.RequestScoped;

/** Turns the refusal of a permission into 404, when the caller may not even know that the thing exists. */
@RequestScoped
public class Concealment {
    private boolean on;

    /** Refuses, and hides what is refused. */
    public boolean refuse() {
        on = true;
        return false;
    }

    boolean isOn() {
        return on;
    }
}
