package org.tilti.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.tilti.text.Texts;

/** Creates and changes organisations, with their audit entries and search documents. */
@ApplicationScoped
public class WriteOrganisation {
    private final Organisations organisations;
    private final AuditTrail audit;
    private final SearchIndex index;
    private final Event<Renamed> renamed;

    WriteOrganisation(Organisations organisations, AuditTrail audit, SearchIndex index, Event<Renamed> renamed) {
        this.organisations = organisations;
        this.audit = audit;
        this.index = index;
        this.renamed = renamed;
    }

    /** Told to the features above in the same transaction: what names it is found by its name and country. */
    public record Renamed(Organisation organisation) {}

    /** What an import has made of a draft. */
    public record Written(String slug, Outcome outcome) {}

    Organisation create(OrganisationDraft draft) {
        if (draft.nationalCode() != null) {
            refuse(organisations.byNationalCode(draft.country(), draft.nationalCode())
                    .map(other -> PlaceError.at("/nationalCode", "taken", draft.nationalCode())).stream().toList());
        }
        return createNew(draft);
    }

    private Organisation createNew(OrganisationDraft draft) {
        var slug = draft.slug() != null ? draft.slug() : freeSlug(draft.name().byLanguage()
                .get(draft.name().sourceLanguage()).text());
        var errors = new ArrayList<>(unknownReferences(draft));
        if (draft.slug() != null && organisations.bySlug(slug).isPresent()) {
            errors.add(PlaceError.at("/slug", "taken", slug));
        }
        refuse(errors);
        var organisation = new Organisation(slug);
        rewrite(organisation, Texts.revised(null, draft));
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
        var former = organisation.details();
        var before = audit.picture(former);
        rewrite(organisation, Texts.revised(former, draft));
        if (before.equals(audit.picture(organisation.details()))) {
            return false;
        }
        organisation.touch();
        organisations.flush();
        audit.record(AuditAction.CHANGED, subject(organisation), before, organisation.details());
        index.put(searchable(organisation));
        if (!former.name().equals(organisation.name()) || !former.country().equals(organisation.country())) {
            renamed.fire(new Renamed(organisation));
        }
        return true;
    }

    /** Creates the organisation, or changes the one with the same national code, else with the same slug. */
    public Written importOne(OrganisationDraft draft) {
        if (draft.nationalCode() != null) {
            var known = organisations.byNationalCode(draft.country(), draft.nationalCode());
            if (known.isPresent()) {
                return written(known.get(), draft);
            }
        }
        return written(draft.slug() == null ? null : organisations.bySlug(draft.slug())
                .filter(known -> draft.nationalCode() == null || known.draft().nationalCode() == null)
                .orElse(null), draft);
    }

    /** Creates or changes the organisation with the national code; the draft is made from what is known of it. */
    public Written importByCode(
            String country, String code, Function<@Nullable OrganisationDraft, OrganisationDraft> makeDraft) {
        var known = organisations.byNationalCode(country, code).orElse(null);
        return written(known, makeDraft.apply(known == null ? null : known.draft()));
    }

    private Written written(@Nullable Organisation known, OrganisationDraft draft) {
        if (known == null) {
            return new Written(createNew(draft).slug(), Outcome.CREATED);
        }
        return new Written(known.slug(), change(known, draft) ? Outcome.CHANGED : Outcome.UNCHANGED);
    }

    /** Lets go of what has been written, so that a long import does not grow slower with every row. */
    public void forget() {
        organisations.flush();
        organisations.getEntityManager().clear();
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

    /** The name as a slug that nothing else has. */
    public String freeSlug(String name) {
        return Slug.Maker.free(name, slug -> organisations.bySlug(slug).isPresent());
    }

    private static void refuse(List<PlaceError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static AuditSubject subject(Organisation organisation) {
        return new AuditSubject(AuditSubject.Kind.ORGANISATION, organisation.id(), organisation.slug(),
                organisation.name(), organisation.id(), List.of());
    }

    private static Searchable searchable(Organisation organisation) {
        var details = organisation.details();
        return new Searchable(SearchKind.ORGANISATION, organisation.id(), organisation.slug(),
                Searchable.texts(details.name(), details.shortName()),
                Searchable.texts(details.description(), details.region()), null, null);
    }
}
