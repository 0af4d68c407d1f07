package org.tilti.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** The one clock by which deadlines are judged, whichever instance is asked. */
@ApplicationScoped
public class DatabaseClock {
    private final EntityManager database;

    DatabaseClock(EntityManager database) {
        this.database = database;
    }

    public Instant now() {
        return (Instant) database.createNativeQuery("select clock_timestamp()", Instant.class).getSingleResult();
    }
}
