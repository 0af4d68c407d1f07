package org.tilti.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.documents.Document;
import org.tilti.http.PlaceError;
import org.tilti.organisations.Organisation;
import org.tilti.organisations.OrganisationReference;
import org.tilti.organisations.Organisations;
import org.tilti.search.SearchKind;
import org.tilti.search.Searchable;
import org.tilti.text.LocalisedText;
import org.tilti.themes.Themes;

/** Joins a project with the organisations and themes that it names by slug and code. */
@ApplicationScoped
class ProjectReferences {
    private final Organisations organisations;
    private final Themes themes;

    ProjectReferences(Organisations organisations, Themes themes) {
        this.organisations = organisations;
        this.themes = themes;
    }

    ProjectDetails details(Project project) {
        var named = organisations.bySlugs(project.funding.stream()
                .flatMap(funding -> Stream.concat(funding.donors().stream(), Stream.of(funding.managedBy())
                        .filter(Objects::nonNull))).toList());
        return new ProjectDetails(project.slug(), project.title, project.summary, project.goal, project.description,
                project.joining, project.status(), project.period, project.durationMonths,
                themes.named(project.themes), themes.named(project.expertFields), List.copyOf(project.sdgs),
                List.copyOf(project.countries), List.copyOf(project.workingLanguages),
                project.participants.stream().map(participant -> new ParticipantDetails(
                        participant.organisation().reference(), participant.role(), participant.note())).toList(),
                project.funding.stream().map(funding -> details(funding, named)).toList(),
                project.benefits, project.principles, project.tasks, project.appeals, project.figures,
                project.documents, project.contact, project.isPublished(), project.publishedAt(),
                project.createdAt(), project.updatedAt());
    }

    private static FundingDetails details(Funding funding, Map<String, Organisation> named) {
        return new FundingDetails(funding.programme(), funding.instrument(),
                funding.managedBy() == null ? null : reference(named, funding.managedBy()),
                funding.donors().stream().map(donor -> reference(named, donor)).toList(),
                funding.donorCountries(), funding.amount(), funding.note());
    }

    private static OrganisationReference reference(Map<String, Organisation> named, String slug) {
        return Objects.requireNonNull(named.get(slug)).reference();
    }

    /** Errors at the organisations and themes in the draft that do not exist. */
    List<PlaceError> unknown(ProjectDraft draft) {
        var slugs = new LinkedHashMap<String, String>();
        for (int i = 0; i < draft.participants().size(); i++) {
            slugs.put("/participants/" + i + "/organisation", draft.participants().get(i).organisation());
        }
        for (int i = 0; i < draft.funding().size(); i++) {
            var funding = draft.funding().get(i);
            put(slugs, "/funding/" + i + "/managedBy", funding.managedBy());
            for (int j = 0; j < funding.donors().size(); j++) {
                slugs.put("/funding/" + i + "/donors/" + j, funding.donors().get(j));
            }
        }
        for (int i = 0; i < draft.documents().size(); i++) {
            put(slugs, "/documents/" + i + "/by", draft.documents().get(i).by());
        }
        var errors = new ArrayList<>(organisations.unknown(slugs));
        for (int i = 0; i < draft.participants().size(); i++) {
            var participant = draft.participants().get(i);
            if (draft.participants().subList(0, i).stream().anyMatch(earlier ->
                    earlier.organisation().equals(participant.organisation()) && earlier.role() == participant.role())) {
                errors.add(PlaceError.at("/participants/" + i, "repeated"));
            }
        }
        errors.addAll(themes.unknown("/themes", draft.themes()));
        errors.addAll(themes.unknown("/expertFields", draft.expertFields()));
        return errors;
    }

    private static void put(Map<String, String> slugs, String pointer, @Nullable String slug) {
        if (slug != null) {
            slugs.put(pointer, slug);
        }
    }

    Searchable searchable(Project project) {
        var texts = new ArrayList<LocalisedText>(Searchable.texts(
                project.summary, project.goal, project.description, project.joining));
        Stream.of(project.benefits, project.principles, project.tasks, project.appeals).forEach(texts::addAll);
        project.documents.stream().map(Document::title).forEach(texts::add);
        project.funding.forEach(funding -> texts.addAll(
                Searchable.texts(funding.programme(), funding.instrument(), funding.note())));
        project.participants.forEach(participant -> texts.add(participant.organisation().name()));
        themes.named(project.themes).forEach(theme -> texts.add(theme.name()));
        return new Searchable(SearchKind.PROJECT, project.id(), project.slug(), List.of(project.title), texts, null,
                project.isPublished() ? null : project.leads());
    }
}
