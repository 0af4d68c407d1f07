package org.tilti.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the database keeps them, so that what is answered now is what will be read later. */
public final class Moments {
    private Moments() {}

    /** To the microsecond. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
