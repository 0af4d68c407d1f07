package org.tilti.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The number of the last committed change of public data. */
@ApplicationScoped
public class Revision {
    private final EntityManager database;

    Revision(EntityManager database) {
        this.database = database;
    }

    public long number() {
        return (Long) database.createNativeQuery("select number from revision", Long.class).getSingleResult();
    }
}
