package org.tilti.testing;

import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** The PostgreSQL under test, for what can be seen only there. */
public final class Database {
    static final String URL = "quarkus.datasource.jdbc.url";

    private Database() {}

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(System.getProperty(URL),
                System.getProperty("quarkus.datasource.username"), System.getProperty("quarkus.datasource.password"));
    }

    /** Where it, or the line to it, listens. */
    public static InetSocketAddress address() {
        var url = URI.create(System.getProperty(URL).replace("jdbc:", ""));
        return new InetSocketAddress(url.getHost(), url.getPort());
    }

    /** Its JDBC URL as if it listened at another port. */
    public static String urlAt(int port) {
        return System.getProperty(URL).replace(":" + address().getPort(), ":" + port);
    }

    public static long count(String sql) throws SQLException {
        try (var connection = connect(); var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The first column of all rows. */
    public static Set<String> texts(String sql) throws SQLException {
        try (var connection = connect(); var rows = connection.createStatement().executeQuery(sql)) {
            var texts = new HashSet<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
