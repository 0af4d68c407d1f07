package org.tilti.partnerships;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tilti.activities.Activities;
import org.tilti.activities.ActivityDetails;
import org.tilti.documents.Document;
import org.tilti.http.PlaceError;
import org.tilti.organisations.Organisations;
import org.tilti.projects.Contact;
import org.tilti.projects.Project;
import org.tilti.projects.Projects;
import org.tilti.search.SearchKind;
import org.tilti.search.Searchable;
import org.tilti.text.LocalisedText;
import org.tilti.themes.Themes;
import org.tilti.time.Since;
import org.tilti.time.Until;

/** Joins a partnership with the organisations, themes, project and activities that it names. */
@ApplicationScoped
class PartnershipReferences {
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Themes themes;
    private final Projects projects;
    private final Activities activities;

    PartnershipReferences(Partnerships partnerships, Organisations organisations, Themes themes, Projects projects,
            Activities activities) {
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.themes = themes;
        this.projects = projects;
        this.activities = activities;
    }

    PartnershipDetails details(Partnership partnership) {
        var spoke = organisations.bySlugs(partnership.states().stream().map(StateChange::by).filter(Objects::nonNull)
                .toList());
        return new PartnershipDetails(partnership.id(), partnership.title(),
                partnership.parties.stream()
                        .map(party -> new PartyDetails(party.organisation().reference(), party.contacts())).toList(),
                partnership.state(),
                partnership.states().stream().map(change -> new StateChangeDetails(change.state(), change.reason(),
                        change.by() == null || !spoke.containsKey(change.by()) ? null
                                : spoke.get(change.by()).reference(), change.at())).toList(),
                partnership.since, partnership.ended,
                Partnerships.lasted(partnership.state(), partnership.since, partnership.ended, partnerships.today()),
                partnership.origin, themes.named(partnership.themes), partnership.agreement, partnership.story,
                partnership.milestones, partnership.documents, partnership.source, project(partnership.project),
                activities.published(partnership.activities), partnership.createdAt(), partnership.updatedAt());
    }

    private static ActivityDetails.@Nullable ProjectReference project(@Nullable Project project) {
        return project == null || !project.isPublished() ? null
                : new ActivityDetails.ProjectReference(project.slug(), project.title());
    }

    /** Errors at what the draft names and does not exist, at what it says twice, and at dates out of order. */
    List<PlaceError> wrong(PartnershipDraft draft, PartnershipState state) {
        var slugs = new LinkedHashMap<String, String>();
        var errors = new ArrayList<PlaceError>();
        var named = new HashSet<String>();
        for (int i = 0; i < draft.parties().size(); i++) {
            var slug = draft.parties().get(i).organisation();
            slugs.put("/parties/" + i + "/organisation", slug);
            if (!named.add(slug)) {
                errors.add(PlaceError.at("/parties/" + i, "repeated"));
            }
        }
        if (draft.parties().size() < 2) {
            errors.add(PlaceError.at("/parties", "two-parties"));
        }
        for (int i = 0; i < draft.documents().size(); i++) {
            if (draft.documents().get(i).by() != null) {
                slugs.put("/documents/" + i + "/by", draft.documents().get(i).by());
            }
        }
        errors.addAll(organisations.unknown(slugs));
        errors.addAll(themes.unknown("/themes", draft.themes()));
        if (draft.project() != null && projectOf(draft) == null) {
            errors.add(PlaceError.at("/project", "unknown-project", draft.project()));
        }
        for (int i = 0; i < draft.activities().size(); i++) {
            if (activities.published(draft.activities().get(i)).isEmpty()) {
                errors.add(PlaceError.at("/activities/" + i, "unknown-activity", draft.activities().get(i)));
            }
        }
        errors.addAll(outOfOrder(draft.since(), draft.ended(), state));
        return errors;
    }

    /** Errors at a beginning or end in the future, at an end before the beginning, and at the end of what goes on. */
    List<PlaceError> outOfOrder(@Nullable Since since, @Nullable Until ended, PartnershipState state) {
        var errors = new ArrayList<PlaceError>();
        var today = partnerships.today();
        if (since != null && since.date().isAfter(today)) {
            errors.add(PlaceError.at("/since", "in-future"));
        }
        if (ended != null) {
            if (state != PartnershipState.ENDED) {
                errors.add(PlaceError.at("/ended", "not-ended", state));
            } else if (ended.earliest().isAfter(today)) {
                errors.add(PlaceError.at("/ended", "in-future"));
            } else if (since != null && ended.date().isBefore(since.date())) {
                errors.add(PlaceError.at("/ended", "ends-before-start"));
            }
        }
        return errors;
    }

    @Nullable Project projectOf(PartnershipDraft draft) {
        return draft.project() == null ? null
                : projects.bySlug(draft.project()).filter(Project::isPublished).orElse(null);
    }

    List<Party> partiesOf(PartnershipDraft draft) {
        var bySlug = organisations.bySlugs(draft.parties().stream().map(PartyDraft::organisation).toList());
        return draft.parties().stream()
                .map(given -> new Party(bySlug.get(given.organisation()), given.contacts())).toList();
    }

    Set<UUID> activitiesOf(PartnershipDraft draft) {
        var found = new LinkedHashSet<UUID>();
        draft.activities().forEach(named -> activities.published(named).ifPresent(found::add));
        return found;
    }

    Searchable searchable(Partnership partnership) {
        var texts = new ArrayList<LocalisedText>(Searchable.texts(partnership.story, partnership.source));
        if (partnership.agreement != null) {
            texts.add(partnership.agreement.title());
        }
        partnership.milestones.stream().map(Milestone::text).forEach(texts::add);
        partnership.documents.stream().map(Document::title).forEach(texts::add);
        partnership.parties.forEach(party ->
                party.contacts().stream().map(Contact::function).forEach(texts::add));
        themes.named(partnership.themes).forEach(theme -> texts.add(theme.name()));
        return new Searchable(SearchKind.PARTNERSHIP, partnership.id(), partnership.id().toString(),
                List.of(partnership.title()), texts, null, null);
    }
}
