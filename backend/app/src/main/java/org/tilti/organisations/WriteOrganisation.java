package org.tilti.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tilti.audit.AuditAction;
import org.tilti.audit.AuditSubject;
import org.tilti.audit.AuditTrail;
import org.tilti.audit.Outcome;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.search.SearchIndex;
import org.tilti.search.SearchKind;
import org.tilti.search.Searchable;
import org.tilti.text.Slug;

/** Creates and changes organisations, with their audit entries and search documents. */
@ApplicationScoped
public class WriteOrganisation {
    private final Organisations organisations;
    private final AuditTrail audit;
    private final SearchIndex index;

    WriteOrganisation(Organisations organisations, AuditTrail audit, SearchIndex index) {
        this.organisations = organisations;
        this.audit = audit;
        this.index = index;
    }

    /** What an import has made of a draft. */
    public record Written(String slug, Outcome outcome) {}

    Organisation create(OrganisationDraft draft) {
        var slug = draft.slug() != null ? draft.slug() : freeSlug(draft);
        var errors = new ArrayList<PlaceError>();
        if (draft.slug() != null && organisations.bySlug(slug).isPresent()) {
            errors.add(PlaceError.at("/slug", "taken", slug));
        }
        if (draft.nationalCode() != null
                && organisations.byNationalCode(draft.country(), draft.nationalCode()).isPresent()) {
            errors.add(PlaceError.at("/nationalCode", "taken", draft.nationalCode()));
        }
        errors.addAll(unknownReferences(draft));
        refuse(errors);
        var organisation = new Organisation(slug);
        rewrite(organisation, draft);
        organisations.persist(organisation);
        organisations.flush();
        audit.created(subject(organisation), organisation.details());
        index.put(searchable(organisation));
        return organisation;
    }

    boolean change(Organisation organisation, OrganisationDraft draft) {
        var errors = new ArrayList<>(unknownReferences(draft));
        if (draft.slug() != null && !draft.slug().equals(organisation.slug())) {
            errors.add(PlaceError.at("/slug", "never-changes", organisation.slug()));
        }
        if (draft.nationalCode() != null) {
            organisations.byNationalCode(draft.country(), draft.nationalCode())
                    .filter(other -> !other.equals(organisation))
                    .ifPresent(other -> errors.add(PlaceError.at("/nationalCode", "taken", draft.nationalCode())));
        }
        if (organisation.slug().equals(draft.successor()) || draft.memberOf().contains(organisation.slug())) {
            errors.add(PlaceError.at(draft.memberOf().contains(organisation.slug()) ? "/memberOf" : "/successor",
                    "itself"));
        }
        refuse(errors);
        var before = audit.picture(organisation.details());
        rewrite(organisation, draft);
        if (before.equals(audit.picture(organisation.details()))) {
            return false;
        }
        organisation.touch();
        organisations.flush();
        audit.record(AuditAction.CHANGED, subject(organisation), before, organisation.details());
        index.put(searchable(organisation));
        return true;
    }

    /** Creates the organisation, or changes the one with the same national code, else with the same slug. */
    public Written importOne(OrganisationDraft draft) {
        var existing = draft.nationalCode() == null ? null
                : organisations.byNationalCode(draft.country(), draft.nationalCode()).orElse(null);
        if (existing == null && draft.slug() != null) {
            existing = organisations.bySlug(draft.slug()).orElse(null);
        }
        if (existing == null) {
            return new Written(create(draft).slug(), Outcome.CREATED);
        }
        return new Written(existing.slug(), change(existing, draft) ? Outcome.CHANGED : Outcome.UNCHANGED);
    }

    /** Lets go of what has been written, so that a long import does not grow slower with every row. */
    public void forget() {
        organisations.flush();
        organisations.getEntityManager().clear();
    }

    /** What is known of the organisation with the national code, as a draft to be written upon. */
    public Optional<OrganisationDraft> known(String country, String nationalCode) {
        return organisations.byNationalCode(country, nationalCode).map(Organisation::draft);
    }

    private void rewrite(Organisation organisation, OrganisationDraft draft) {
        var bySlug = organisations.bySlugs(Stream.concat(draft.memberOf().stream(), Stream.of(draft.successor()))
                .filter(Objects::nonNull).toList());
        organisation.rewrite(draft, draft.memberOf().stream().map(bySlug::get).toList(),
                draft.successor() == null ? null : bySlug.get(draft.successor()));
    }

    private List<PlaceError> unknownReferences(OrganisationDraft draft) {
        var slugs = new LinkedHashMap<String, String>();
        for (int i = 0; i < draft.memberOf().size(); i++) {
            slugs.put("/memberOf/" + i, draft.memberOf().get(i));
        }
        if (draft.successor() != null) {
            slugs.put("/successor", draft.successor());
        }
        return slugs.isEmpty() ? List.of() : organisations.unknown(slugs);
    }

    private String freeSlug(OrganisationDraft draft) {
        var wished = Slug.Maker.of(draft.name().byLanguage().get(draft.name().sourceLanguage()).text());
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? wished : wished + "-" + n)
                .filter(slug -> organisations.bySlug(slug).isEmpty())
                .findFirst().orElseThrow();
    }

    private static void refuse(List<PlaceError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static AuditSubject subject(Organisation organisation) {
        return new AuditSubject(AuditSubject.Kind.ORGANISATION, organisation.id(), organisation.slug(),
                organisation.name(), organisation.id());
    }

    private static Searchable searchable(Organisation organisation) {
        var details = organisation.details();
        return new Searchable(SearchKind.ORGANISATION, organisation.id(), organisation.slug(),
                Searchable.texts(details.name(), details.shortName()),
                Searchable.texts(details.description(), details.region()), null, null);
    }
}
