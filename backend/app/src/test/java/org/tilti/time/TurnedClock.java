package org.tilti.time;

import java.time.Instant;

/** A clock without a database, which goes on when it is told to. */
public final class TurnedClock extends DatabaseClock {
    private Instant now;

    public TurnedClock(Instant now) {
        super(null);
        this.now = now;
    }

    public void turn(long hours) {
        now = now.plusSeconds(3600 * hours);
    }

    @Override
    public Instant now() {
        return now;
    }
}
