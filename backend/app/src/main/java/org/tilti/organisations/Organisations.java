package org.tilti.organisations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.PlaceError;
import org.tilti.http.Row;
import org.tilti.http.SortOrder;
import org.tilti.search.SearchDocuments;
import org.tilti.search.SearchQuery;
import org.tilti.text.PreferredLanguages;
import org.tilti.text.ShownText;
import org.tilti.text.Translation;

/** All organisations. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {
    private static final String COLUMNS = """
            o.slug, o.type, cast(o.name as text) as name, cast(o.short_name as text) as short_name, o.country,
            cast(o.region as text) as region, o.population, o.population_year, o.latitude, o.longitude, o.capital,
            o.valid_to""";
    private static final SortOrder LARGEST_FIRST =
            SortOrder.descending("-population", "coalesce(o.population, -1)", "int", "o.id");

    private final PreferredLanguages languages;

    Organisations(PreferredLanguages languages) {
        this.languages = languages;
    }

    Page<OrganisationSummary> search(OrganisationFilter filter) {
        var list = new Listing(COLUMNS, filter.hasText()
                ? "organisation o join search_document d on d.kind = 'ORGANISATION' and d.subject_id = o.id"
                : "organisation o")
                .whereAny("o.type = any(:type)", "type", filter.type)
                .whereAny("o.country = any(:country)", "country", filter.country);
        if (filter.hasText()) {
            SearchDocuments.meeting(list, SearchQuery.of(filter.q));
        }
        if (filter.nationalCode != null) {
            list.where("o.national_code = :nationalCode").with("nationalCode", filter.nationalCode);
        }
        if (filter.memberOf != null) {
            list.where("""
                    exists (select from organisation_membership m join organisation association
                              on association.id = m.association_id
                            where m.member_id = o.id and association.slug = :memberOf)""")
                    .with("memberOf", filter.memberOf);
        }
        if (filter.participating != null) {
            list.where((filter.participating ? "" : "not ")
                    + "exists (select from participation where participation.organisation_id = o.id)");
        }
        if (filter.current != null) {
            list.where((filter.current ? "" : "not ") + "(o.valid_to is null or o.valid_to >= current_date)");
        }
        return list.page(getEntityManager(), order(filter.sort), filter, this::summary);
    }

    private SortOrder order(OrganisationFilter.@Nullable Sort sort) {
        return sort == OrganisationFilter.Sort.LARGEST
                ? LARGEST_FIRST
                : SortOrder.alphabetical("name", "o.name", languages.ofInterface(), "o.id");
    }

    private OrganisationSummary summary(Row row) {
        var population = row.integerOrNull("population");
        var latitude = row.doubleOrNull("latitude");
        return new OrganisationSummary(
                row.string("slug"),
                OrganisationType.valueOf(row.string("type")),
                languages.show(row.localised("name")),
                languages.showOptional(row.localisedOrNull("short_name")),
                row.string("country"),
                languages.showOptional(row.localisedOrNull("region")),
                population == null ? null
                        : new OrganisationSummary.PopulationFigure(population, row.integerOrNull("population_year")),
                latitude == null ? null : new Location(latitude, row.doubleOrNull("longitude")),
                row.boolOrNull("capital"),
                row.dateOrNull("valid_to"));
    }

    /** All of them by all that they are called. */
    public OrganisationNames names() {
        return new OrganisationNames(new Listing("""
                o.slug, o.country, o.national_code, cast(o.name as text) as name, cast(o.short_name as text) as short_name,
                coalesce(o.valid_to >= current_date, true) as exists_now""", "organisation o")
                .all(getEntityManager(), " order by o.slug", row -> new OrganisationNames.Known(
                        row.string("slug"), row.string("country"), row.stringOrNull("national_code"),
                        Stream.of(row.localised("name"), row.localisedOrNull("short_name")).filter(Objects::nonNull)
                                .flatMap(name -> name.byLanguage().values().stream()).map(Translation::text).toList(),
                        row.bool("exists_now"))));
    }

    public Optional<Organisation> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    Optional<Organisation> byNationalCode(String country, String code) {
        return find("country = ?1 and nationalCode = ?2", country, code).firstResultOptional();
    }

    /** The organisations with these slugs, by slug. */
    public Map<String, Organisation> bySlugs(Collection<String> slugs) {
        return slugs.isEmpty() ? Map.of() : list("slug in ?1", slugs).stream()
                .collect(Collectors.toMap(Organisation::slug, Function.identity()));
    }

    /** Their names for the reader, in this order; a slug that names none is shown as it is. */
    public List<NamedOrganisation> named(List<String> slugs) {
        var known = bySlugs(slugs);
        return slugs.stream()
                .map(slug -> new NamedOrganisation(slug, known.containsKey(slug)
                        ? languages.show(known.get(slug).name()) : new ShownText(slug, "en")))
                .toList();
    }

    /** Errors at those of the slugs that name no organisation. */
    public List<PlaceError> unknown(Map<String, String> slugByPointer) {
        var known = bySlugs(slugByPointer.values());
        var errors = new ArrayList<PlaceError>();
        slugByPointer.forEach((pointer, slug) -> {
            if (!known.containsKey(slug)) {
                errors.add(PlaceError.at(pointer, "unknown-organisation", slug));
            }
        });
        return errors;
    }
}
