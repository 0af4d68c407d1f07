package org.tilti.partnerships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.criteria.KnownPartners;
import org.tilti.calls.criteria.Partner;
import org.tilti.organisations.Organisation;

/** Partners as the criteria of calls ask for them: by partnerships that are agreed and have not ended. */
@ApplicationScoped
class RegisteredPartners implements KnownPartners {
    private static final String PARTNERS = """
            select distinct o.slug, partner.slug as partner, partner.country
              from partnership p
              join partnership_party a on a.partnership_id = p.id
              join partnership_party b on b.partnership_id = p.id and b.organisation_id <> a.organisation_id
              join organisation o on o.id = a.organisation_id
              join organisation partner on partner.id = b.organisation_id
             where p.state in ('AGREED', 'ACTIVE', 'DORMANT')""";

    private final EntityManager database;

    RegisteredPartners(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Partner> of(Organisation organisation) {
        return rows(" and o.id = :organisation order by partner.slug", organisation)
                .map(RegisteredPartners::partner).toList();
    }

    @Override
    public Map<String, List<Partner>> all() {
        return rows("", null).collect(Collectors.groupingBy(row -> row.get("slug", String.class),
                Collectors.mapping(RegisteredPartners::partner, Collectors.toList())));
    }

    @SuppressWarnings("unchecked")
    private Stream<Tuple> rows(String which, @Nullable Organisation organisation) {
        var query = database.createNativeQuery(PARTNERS + which, Tuple.class);
        if (organisation != null) {
            query.setParameter("organisation", organisation.id());
        }
        return ((List<Tuple>) query.getResultList()).stream();
    }

    private static Partner partner(Tuple row) {
        return new Partner(row.get("partner", String.class), row.get("country", String.class));
    }
}
