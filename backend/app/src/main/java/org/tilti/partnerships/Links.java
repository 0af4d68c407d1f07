package org.tilti.partnerships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.tilti.http.Listing;
import org.tilti.http.Row;
import org.tilti.identity.Viewer;
import org.tilti.organisations.Location;
import org.tilti.partnerships.PartnershipLinks.CountryLinks;
import org.tilti.partnerships.PartnershipLinks.Link;
import org.tilti.partnerships.PartnershipLinks.Place;
import org.tilti.text.PreferredLanguages;

/** The links between the parties of those partnerships that a list selects. */
@ApplicationScoped
class Links {
    /** More than these nobody can tell apart. */
    private static final int MOST = 2_000;

    private static final String PAIRS = """
            join partnership_party ta on ta.partnership_id = p.id
            join partnership_party tb on tb.partnership_id = p.id and tb.position > ta.position
            join organisation a on a.id = ta.organisation_id
            join organisation b on b.id = tb.organisation_id""";

    private final EntityManager database;
    private final PreferredLanguages languages;

    Links(EntityManager database, PreferredLanguages languages) {
        this.database = database;
        this.languages = languages;
    }

    PartnershipLinks of(PartnershipFilter filter, Viewer viewer) {
        var places = new LinkedHashMap<String, Place>();
        var links = pairs(filter, viewer, "p.id, p.state, " + columns("a") + ", " + columns("b")).all(database,
                " order by p.id, ta.position, tb.position limit " + (MOST + 1), row -> {
                    place(row, "a", places);
                    place(row, "b", places);
                    return new Link(row.uuid("id"), PartnershipState.valueOf(row.string("state")),
                            row.string("a_slug"), row.string("b_slug"));
                });
        return links.size() > MOST
                ? new PartnershipLinks(true, List.of(), List.of(), betweenCountries(filter, viewer))
                : new PartnershipLinks(false, new ArrayList<>(places.values()), links, List.of());
    }

    private List<CountryLinks> betweenCountries(PartnershipFilter filter, Viewer viewer) {
        return pairs(filter, viewer, "least(a.country, b.country) as a, greatest(a.country, b.country) as b, "
                + "cast(count(*) as int) as links").all(database, " group by 1, 2 order by 3 desc, 1, 2",
                row -> new CountryLinks(row.string("a"), row.string("b"), row.integerOrNull("links")));
    }

    private static Listing pairs(PartnershipFilter filter, Viewer viewer, String columns) {
        return new PartnershipListing(filter, viewer).selecting(columns, PAIRS);
    }

    private static String columns(String side) {
        return "%1$s.slug as %1$s_slug, cast(%1$s.name as text) as %1$s_name, %1$s.country as %1$s_country, "
                .formatted(side) + "%1$s.latitude as %1$s_latitude, %1$s.longitude as %1$s_longitude".formatted(side);
    }

    private void place(Row row, String side, LinkedHashMap<String, Place> places) {
        places.computeIfAbsent(row.string(side + "_slug"), slug -> {
            var latitude = row.doubleOrNull(side + "_latitude");
            return new Place(slug, languages.show(row.localised(side + "_name")), row.string(side + "_country"),
                    latitude == null ? null : new Location(latitude, row.doubleOrNull(side + "_longitude")));
        });
    }
}
