package org.tilti.partnerships;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tilti.http.Listing;
import org.tilti.http.SortOrder;
import org.tilti.identity.Viewer;
import org.tilti.search.SearchDocuments;
import org.tilti.search.SearchQuery;

/**
 * The SQL of a list of partnerships, `p`, in an order. Sorted by age, it is read along the first facet of which one value
 * is asked for: then a page costs the same however many partnerships there are.
 */
final class PartnershipListing {
    /** Public but for the proposed ones: those are for their parties and administrators. */
    private static final String VISIBLE = "(p.state <> 'PROPOSED' or p.facets && cast(:mine as text[]))";

    private final PartnershipFilter filter;
    private final Viewer viewer;
    private final Optional<Facet> along;

    PartnershipListing(PartnershipFilter filter, Viewer viewer) {
        this(filter, viewer, filter.sort == PartnershipFilter.Sort.NAME ? Optional.empty()
                : Arrays.stream(Facet.values()).filter(facet -> filter.values(facet).size() == 1).findFirst());
    }

    private PartnershipListing(PartnershipFilter filter, Viewer viewer, Optional<Facet> along) {
        this.filter = filter;
        this.viewer = viewer;
        this.along = along;
    }

    /** For what is read as a whole, where an order would only cost. */
    static PartnershipListing unsorted(PartnershipFilter filter, Viewer viewer) {
        return new PartnershipListing(filter, viewer, Optional.empty());
    }

    Listing selecting(String columns) {
        return selecting(columns, "");
    }

    /** Joined with more than the list shows. */
    Listing selecting(String columns, String joined) {
        var list = new Listing(columns, "partnership p"
                + (along.isPresent() ? " join partnership_facet f on f.partnership_id = p.id" : "")
                + (filter.hasText() ? " join search_document d on d.kind = 'PARTNERSHIP' and d.subject_id = p.id" : "")
                + " " + joined);
        list.where(VISIBLE).with("mine", mine());
        along.ifPresent(facet -> list.where("f.facet = :along").with("along", filter.values(facet).getFirst()));
        for (var facet : Facet.values()) {
            if (!along.equals(Optional.of(facet))) {
                var name = "any" + facet;
                list.whereAny("p.facets && cast(:" + name + " as text[])", name, filter.values(facet));
            }
        }
        if (filter.hasText()) {
            SearchDocuments.meeting(list, SearchQuery.of(filter.q));
        }
        byAge(list);
        return list;
    }

    /** Each condition says a second time, of the key of the order, what follows from it: the rest is not even read. */
    private void byAge(Listing list) {
        if (filter.sinceFrom != null) {
            list.where("p.since_from is not null and not p.since_or_earlier and " + key() + ".oldest >= :sinceFrom")
                    .with("sinceFrom", filter.sinceFrom);
        }
        if (filter.sinceTo != null) {
            list.where("p.since_to <= :sinceTo and " + key() + ".newest <= :sinceTo").with("sinceTo", filter.sinceTo);
        }
        if (filter.minYears != null) {
            list.where("p.since_to <= (case when p.state = 'ENDED' then p.ended_from else current_date end)"
                    + " - make_interval(years => :minYears)"
                    + " and " + key() + ".newest <= current_date - make_interval(years => :minYears)")
                    .with("minYears", filter.minYears);
        }
        if (filter.maxYears != null) {
            list.where("p.since_from is not null and not p.since_or_earlier"
                    + " and p.since_from >= (case when p.state = 'ENDED' then coalesce(p.ended_to, current_date)"
                    + " else current_date end) - make_interval(years => :maxYears)").with("maxYears", filter.maxYears);
        }
    }

    SortOrder order(String language) {
        return switch (filter.sort) {
            case NEWEST -> SortOrder.descending("-since", key() + ".newest", "date", id());
            case NAME -> SortOrder.ascending("name", "p.name_" + language, "text", id());
            case null, default -> SortOrder.ascending("since", key() + ".oldest", "date", id());
        };
    }

    private String key() {
        return along.isPresent() ? "f" : "p";
    }

    private String id() {
        return along.isPresent() ? "f.partnership_id" : "p.id";
    }

    private String[] mine() {
        var facets = viewer.hasRole(Viewer.ADMINISTRATOR) ? List.of(Facet.STATE.of(PartnershipState.PROPOSED))
                : Facet.ORGANISATION.all(viewer.seesConcernsOf());
        return facets.toArray(String[]::new);
    }
}
