package org.tilti.calls.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.http.Row;
import org.tilti.organisations.Organisation;
import org.tilti.organisations.OrganisationType;
import org.tilti.text.LocalisedText;

/** The facts that the directory of organisations and the register of partnerships know. */
@ApplicationScoped
public class Directory {
    private static final String COLUMNS = """
            select o.slug, cast(o.name as text) as name, o.type, o.country, o.population, o.population_year, o.capital,
                   o.working_languages, array(select a.slug from organisation_membership m
                     join organisation a on a.id = m.association_id where m.member_id = o.id) as member_of
              from organisation o""";

    private final EntityManager database;
    private final KnownPartners partners;

    Directory(EntityManager database, KnownPartners partners) {
        this.database = database;
        this.partners = partners;
    }

    /** An organisation with what is known of it. */
    public record Known(String slug, LocalisedText name, Facts facts) {}

    public Facts facts(Organisation organisation) {
        return rows(" where o.id = :id", organisation)
                .map(row -> known(row, partners.of(organisation)).facts()).findFirst().orElseThrow();
    }

    /** All organisations that exist today. */
    public List<Known> today() {
        var partnersBySlug = partners.all();
        return rows(" where o.valid_to is null or o.valid_to >= current_date order by o.slug", null)
                .map(row -> known(row, partnersBySlug.getOrDefault(row.string("slug"), List.of()))).toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<Row> rows(String which, @Nullable Organisation organisation) {
        var query = database.createNativeQuery(COLUMNS + which, Tuple.class);
        if (organisation != null) {
            query.setParameter("id", organisation.id());
        }
        return ((List<Tuple>) query.getResultList()).stream().map(Row::new);
    }

    private static Known known(Row row, List<Partner> partners) {
        return new Known(row.string("slug"), row.localised("name"), new Facts(
                OrganisationType.valueOf(row.string("type")),
                row.string("country"),
                row.integerOrNull("population"),
                row.integerOrNull("population_year"),
                row.boolOrNull("capital"),
                unlessEmpty(row.strings("member_of")),
                unlessEmpty(row.strings("working_languages")),
                null,
                partners,
                null));
    }

    /** An empty list in the directory says that nobody has filled it, not that there is nothing. */
    private static @Nullable List<String> unlessEmpty(List<String> known) {
        return known.isEmpty() ? null : known;
    }
}
