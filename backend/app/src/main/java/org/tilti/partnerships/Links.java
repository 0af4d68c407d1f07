package org.tilti.partnerships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tilti.http.Row;
import org.tilti.identity.Viewer;
import org.tilti.organisations.Location;
import org.tilti.organisations.Organisation;
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
        var countries = betweenCountries(filter, viewer);
        if (countries.stream().mapToInt(CountryLinks::links).sum() > MOST) {
            return new PartnershipLinks(true, List.of(), List.of(), countries);
        }
        var places = new LinkedHashMap<String, Place>();
        var links = PartnershipListing.unsorted(filter, viewer)
                .selecting("p.id, p.state, " + columns("a") + ", " + columns("b"), PAIRS)
                .all(database, " order by p.id, ta.position, tb.position", row -> {
                    place(row, "a", places);
                    place(row, "b", places);
                    return new Link(row.uuid("id"), PartnershipState.valueOf(row.string("state")),
                            row.string("a_slug"), row.string("b_slug"));
                });
        return new PartnershipLinks(false, new ArrayList<>(places.values()), links, List.of());
    }

    private List<CountryLinks> betweenCountries(PartnershipFilter filter, Viewer viewer) {
        return PartnershipListing.unsorted(filter, viewer)
                .selecting("link, cast(count(*) as int) as links", "cross join unnest(p.country_links) as link")
                .all(database, " group by link order by 2 desc, 1", row -> {
                    var countries = row.string("link").split("-");
                    return new CountryLinks(countries[0], countries[1], row.integerOrNull("links"));
                });
    }

    /** The countries of every two of them, as a partnership keeps them: `LV-SE`. */
    static List<String> betweenCountriesOf(List<Organisation> parties) {
        var links = new ArrayList<String>();
        for (int i = 0; i < parties.size(); i++) {
            for (var other : parties.subList(i + 1, parties.size())) {
                links.add(Stream.of(parties.get(i), other).map(Organisation::country).sorted()
                        .collect(Collectors.joining("-")));
            }
        }
        return links;
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
