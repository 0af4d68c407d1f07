package org.tilti.http;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells a database that cannot be reached from one that refuses something. */
public class DatabaseAway {
    private DatabaseAway() {}

    public static boolean isCauseOf(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException database && is(database));
    }

    /** Connection refused or lost, shutdown, or no free connection within the time allowed. */
    static boolean is(SQLException database) {
        var state = database.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }
}
