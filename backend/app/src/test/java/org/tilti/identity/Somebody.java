package org.tilti.identity;

import java.util.List;

/** One of several people without a login server. */
public final class Somebody extends Viewer {
    private String name = "nobody";

    public Somebody() {
        super(null);
    }

    public void is(String now) {
        name = now;
    }

    @Override
    public String subject() {
        return name;
    }

    @Override
    public String displayName() {
        return name;
    }

    @Override
    public List<String> organisations() {
        return List.of();
    }
}
