package org.tilti.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;
import org.tilti.time.Moments;

/** A body that takes part in cooperation. */
@Entity
public class Organisation {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String slug;

    @Enumerated(EnumType.STRING)
    private OrganisationType type;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalisedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalisedText shortName;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalisedText description;

    private String country;
    private @Nullable String nationalCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalisedText region;

    @Embedded
    private @Nullable Population population;

    @Column(name = "area_km2")
    private @Nullable BigDecimal areaKm2;

    @Embedded
    private @Nullable Location location;

    private @Nullable Boolean capital;
    private @Nullable String website;
    private List<String> workingLanguages = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "organisation_membership", joinColumns = @JoinColumn(name = "member_id"),
            inverseJoinColumns = @JoinColumn(name = "association_id"))
    @OrderBy("slug")
    private Set<Organisation> memberOf = new LinkedHashSet<>();

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Organisation successor;

    @OneToMany(mappedBy = "successor")
    @OrderBy("slug")
    private Set<Organisation> predecessors = new LinkedHashSet<>();

    private Instant createdAt;
    private Instant updatedAt;

    protected Organisation() {}

    Organisation(String slug) {
        this.slug = slug;
        this.createdAt = Moments.now();
        this.updatedAt = createdAt;
    }

    /** Takes over the draft; slugs have been looked up, and the states of texts revised. */
    void rewrite(OrganisationDraft draft, List<Organisation> associations, @Nullable Organisation mergedInto) {
        type = draft.type();
        name = draft.name();
        shortName = draft.shortName();
        description = draft.description();
        country = draft.country();
        nationalCode = draft.nationalCode();
        region = draft.region();
        population = draft.population();
        areaKm2 = draft.areaKm2();
        location = draft.location();
        capital = draft.capital();
        website = draft.website();
        workingLanguages = new ArrayList<>(draft.workingLanguages());
        var wanted = new LinkedHashSet<>(associations);
        if (!memberOf.equals(wanted)) {
            memberOf.retainAll(wanted);
            memberOf.addAll(wanted);
        }
        validFrom = draft.validFrom();
        validTo = draft.validTo();
        successor = mergedInto;
    }

    void touch() {
        updatedAt = Moments.now();
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public LocalisedText name() {
        return name;
    }

    public String country() {
        return country;
    }

    /** Whether it belongs to any of these associations, by slug. */
    public boolean belongsToAny(Collection<String> associations) {
        return memberOf.stream().map(Organisation::slug).anyMatch(associations::contains);
    }

    public OrganisationReference reference() {
        return new OrganisationReference(slug, name, shortName, type, country, location);
    }

    /** Null where nobody is known to live, as in an association. */
    public @Nullable Integer inhabitants() {
        return population == null || population.count() == 0 ? null : population.count();
    }

    public List<String> workingLanguages() {
        return List.copyOf(workingLanguages);
    }

    public boolean exists(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    long version() {
        return version;
    }

    OrganisationDetails details() {
        return new OrganisationDetails(slug, type, name, shortName, description, country, nationalCode, region,
                population, areaKm2, location, capital, website, List.copyOf(workingLanguages), references(memberOf),
                validFrom, validTo, successor == null ? null : successor.reference(), references(predecessors),
                createdAt, updatedAt);
    }

    OrganisationDraft draft() {
        return new OrganisationDraft(slug, type, name, shortName, description, country, nationalCode, region,
                population, areaKm2, location, capital, website, List.copyOf(workingLanguages),
                memberOf.stream().map(Organisation::slug).toList(), validFrom, validTo,
                successor == null ? null : successor.slug());
    }

    private static List<OrganisationReference> references(Set<Organisation> organisations) {
        return organisations.stream().map(Organisation::reference)
                .sorted(java.util.Comparator.comparing(OrganisationReference::slug)).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Organisation organisation && Objects.equals(slug, organisation.slug());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(slug);
    }
}
