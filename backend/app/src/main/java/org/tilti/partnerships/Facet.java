package org.tilti.partnerships;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** A property by which partnerships are listed, as the database knows it: `country:LV`, `theme:education`. */
enum Facet {
    ORGANISATION, PROJECT, THEME, COUNTRY, ORIGIN, STATE;

    String of(Object value) {
        return name().toLowerCase(Locale.ROOT) + ":" + value;
    }

    List<String> all(Collection<?> values) {
        return values.stream().map(this::of).toList();
    }

    static List<String> of(Partnership partnership) {
        var facets = new LinkedHashSet<String>();
        partnership.organisations().forEach(party -> {
            facets.add(ORGANISATION.of(party.slug()));
            facets.add(COUNTRY.of(party.country()));
        });
        if (partnership.project != null) {
            facets.add(PROJECT.of(partnership.project.slug()));
        }
        facets.addAll(THEME.all(partnership.themes));
        facets.add(ORIGIN.of(partnership.origin));
        facets.add(STATE.of(partnership.state()));
        return List.copyOf(facets);
    }
}
