package org.tilti.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A register of made-up partnerships, the same for the same number: as a database that an API can stand on. */
final class RegisterData {
    private static final int ORGANISATIONS = 1_500;

    private final String server;

    /** The JDBC address of a PostgreSQL server, without a database. */
    RegisterData(String server) {
        this.server = server;
    }

    String url(String database) {
        return server + "/" + database;
    }

    void create(String database) throws SQLException {
        try (var connection = connect("postgres", "postgres", ""); var statement = connection.createStatement()) {
            statement.execute("create database " + database + " owner tilti");
        }
    }

    /** Into tables that are there. */
    void fill(String database, int partnerships) throws SQLException {
        try (var connection = connect(database, "tilti", "tilti"); var statement = connection.createStatement()) {
            statement.execute("select setseed(0.5)");
            statement.execute("""
                    insert into theme (code, version, name, position, updated_at)
                    select code, 0, jsonb_build_object('en', jsonb_build_object('text', code, 'state', 'SOURCE')), 1, now()
                      from unnest(array['education', 'culture', 'energy', 'water']) as code""");
            statement.execute("""
                    insert into organisation (id, version, slug, type, name, country, working_languages, latitude, longitude,
                                              created_at, updated_at)
                    select uuidv7(), 0, 'place-' || i, 'MUNICIPALITY',
                           jsonb_build_object('en', jsonb_build_object('text', 'Place ' || i, 'state', 'SOURCE')),
                           (array['LV', 'UA', 'SE', 'DE', 'PL', 'NO', 'FI', 'LT'])[1 + i %% 8], '{en}',
                           45 + random() * 15, 10 + random() * 25, now(), now()
                      from generate_series(1, %d) i""".formatted(ORGANISATIONS));
            statement.execute("""
                    create temporary table pair as
                    select uuidv7() as id, a.id as a, b.id as b, a.slug as a_slug, b.slug as b_slug,
                           a.country as a_country, b.country as b_country,
                           date '1960-01-01' + cast(random() * 23000 as int) as since,
                           (array['ACTIVE', 'ACTIVE', 'ACTIVE', 'DORMANT'])[1 + cast(floor(random() * 4) as int)] as state,
                           (array['education', 'culture', 'energy', 'water'])[1 + cast(floor(random() * 4) as int)] as theme
                      from generate_series(0, %1$d - 1) i
                      join organisation a on a.slug = 'place-' || (1 + i %% %2$d)
                      join organisation b on b.slug = 'place-' || (1 + (i %% %2$d + 1 + i / %2$d) %% %2$d)"""
                    .formatted(partnerships, ORGANISATIONS));
            statement.execute("""
                    insert into partnership (id, version, title, party_key, state, states, since_from, since_to,
                                             since_precision, since_or_earlier, origin, themes, milestones, documents,
                                             facets, country_links, created_at, updated_at)
                    select id, 0, jsonb_build_object('en', jsonb_build_object('text', a_slug || ' – ' || b_slug,
                                                                             'state', 'SOURCE')),
                           least(a, b) || ' ' || greatest(a, b), state, '[]', since, since, 'DAY', false, 'REGISTER',
                           array[theme], '[]', '[]',
                           array_remove(array['organisation:' || a_slug, 'organisation:' || b_slug,
                                              'country:' || a_country,
                                              case when a_country <> b_country then 'country:' || b_country end,
                                              'theme:' || theme, 'origin:REGISTER', 'state:' || state], null),
                           array[least(a_country, b_country) || '-' || greatest(a_country, b_country)], now(), now()
                      from pair""");
            statement.execute("""
                    insert into partnership_party (partnership_id, organisation_id, contacts, position)
                    select id, party, '[]', position from pair, lateral (values (a, 0), (b, 1)) as of (party, position)""");
            statement.execute("vacuum analyze");
        }
    }

    private Connection connect(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(url(database), user, password);
    }
}
