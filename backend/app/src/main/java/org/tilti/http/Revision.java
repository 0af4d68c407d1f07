package org.tilti.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The number of the last committed change of public data. */
@ApplicationScoped
class Revision {
    private final EntityManager database;

    Revision(EntityManager database) {
        this.database = database;
    }

    long number() {
        return (Long) database.createNativeQuery("select number from revision", Long.class).getSingleResult();
    }
}
