package org.tilti.projects;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.audit.AuditAction;
import org.tilti.audit.AuditSubject;
import org.tilti.audit.AuditTrail;
import org.tilti.audit.Outcome;
import org.tilti.documents.StoredDocuments;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.identity.Viewer;
import org.tilti.organisations.Organisations;
import org.tilti.organisations.WriteOrganisation;
import org.tilti.search.SearchIndex;
import org.tilti.search.SearchKind;
import org.tilti.text.LocalisedText;
import org.tilti.text.Slug;
import org.tilti.text.Texts;
import org.tilti.themes.WriteTheme;

/** Creates, changes and moves projects on, with their audit entries and search documents. */
@ApplicationScoped
public class WriteProject {
    private final Projects projects;
    private final ProjectReferences references;
    private final Organisations organisations;
    private final StoredDocuments documents;
    private final AuditTrail audit;
    private final SearchIndex index;
    private final Viewer viewer;
    private final Event<Changed> changed;
    private final Event<Deleted> deleted;

    WriteProject(Projects projects, ProjectReferences references, Organisations organisations,
            StoredDocuments documents, AuditTrail audit, SearchIndex index, Viewer viewer, Event<Changed> changed,
            Event<Deleted> deleted) {
        this.projects = projects;
        this.references = references;
        this.organisations = organisations;
        this.documents = documents;
        this.audit = audit;
        this.index = index;
        this.viewer = viewer;
        this.changed = changed;
        this.deleted = deleted;
    }

    /** Told to the features above in the same transaction: who sees a project may have changed. */
    public record Changed(Project project) {}

    /** Told to the features above before a draft is deleted, so that what belongs to it goes too. */
    public record Deleted(Project project) {}

    Project create(ProjectDraft draft) {
        refuse(Stream.concat(ownLead(draft).stream(), references.unknown(draft).stream()).toList());
        return persist(draft);
    }

    boolean change(Project project, ProjectDraft draft) {
        var errors = new ArrayList<>(ownLead(draft));
        errors.addAll(references.unknown(draft));
        refuse(errors);
        return rewrite(project, draft);
    }

    /** Does something to the project, and records it. */
    void transition(Project project, AuditAction action, Consumer<Project> what) {
        var before = audit.picture(references.details(project));
        what.accept(project);
        settle(project, action, before);
    }

    void followName(@Observes WriteOrganisation.Renamed renamed) {
        projects.with(renamed.organisation()).forEach(project -> index.put(references.searchable(project)));
    }

    void followName(@Observes WriteTheme.Renamed renamed) {
        projects.on(renamed.theme()).forEach(project -> index.put(references.searchable(project)));
    }

    void delete(Project project) {
        if (project.isPublished()) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, "published", "unpublish");
        }
        audit.record(AuditAction.DELETED, subject(project), audit.picture(references.details(project)), null);
        deleted.fire(new Deleted(project));
        documents.hold(project.id(), List.of());
        index.remove(SearchKind.PROJECT, project.id());
        projects.delete(project);
        projects.flush();
    }

    /** Creates the project or changes the one with the same slug, to the stated status and visibility. */
    public Imported importOne(ProjectDraft draft, ProjectStatus status, boolean published) {
        refuse(references.unknown(draft));
        var existing = draft.slug() == null ? null : projects.bySlug(draft.slug()).orElse(null);
        var project = existing == null ? persist(draft) : existing;
        var differs = existing != null && rewrite(project, draft);
        if (project.status() != status || project.isPublished() != published) {
            transition(project, AuditAction.IMPORTED, imported -> {
                imported.recordAs(status);
                if (imported.isPublished() && !published) {
                    imported.unpublish();
                } else if (!imported.isPublished() && published) {
                    imported.publish();
                }
            });
            differs = true;
        }
        return new Imported(project,
                existing == null ? Outcome.CREATED : differs ? Outcome.CHANGED : Outcome.UNCHANGED);
    }

    /** What an import has made of a draft. */
    public record Imported(Project project, Outcome outcome) {}

    private Project persist(ProjectDraft draft) {
        if (draft.slug() != null && projects.bySlug(draft.slug()).isPresent()) {
            throw ProblemException.invalid(PlaceError.at("/slug", "taken", draft.slug()));
        }
        var project = new Project(draft.slug() != null ? draft.slug() : freeSlug(draft.title()));
        rewrite(project, null, draft);
        projects.persist(project);
        projects.flush();
        showDocuments(project);
        audit.created(subject(project), references.details(project));
        index.put(references.searchable(project));
        return project;
    }

    private boolean rewrite(Project project, ProjectDraft draft) {
        if (draft.slug() != null && !draft.slug().equals(project.slug())) {
            throw ProblemException.invalid(PlaceError.at("/slug", "never-changes", project.slug()));
        }
        var former = references.details(project);
        var before = audit.picture(former);
        rewrite(project, former, draft);
        if (before.equals(audit.picture(references.details(project)))) {
            return false;
        }
        showDocuments(project);
        project.touch();
        settle(project, AuditAction.CHANGED, before);
        return true;
    }

    private void showDocuments(Project project) {
        documents.show(viewer, project.id(), "/documents", project.documents);
    }

    private void settle(Project project, AuditAction action, JsonNode before) {
        projects.flush();
        audit.record(action, subject(project), before, references.details(project));
        index.put(references.searchable(project));
        changed.fire(new Changed(project));
    }

    private void rewrite(Project project, @Nullable ProjectDetails former, ProjectDraft draft) {
        var revised = Texts.revised(former, draft);
        project.rewrite(revised, participants(revised));
    }

    private List<Participant> participants(ProjectDraft draft) {
        var bySlug = organisations.bySlugs(draft.participants().stream().map(ParticipantDraft::organisation).toList());
        return draft.participants().stream()
                .map(given -> new Participant(bySlug.get(given.organisation()), given.role(), given.note()))
                .toList();
    }

    /** Nobody writes a project for others, nor writes their own organisation out of it. */
    private List<PlaceError> ownLead(ProjectDraft draft) {
        var led = draft.participants().stream().anyMatch(participant -> participant.role() == ParticipantRole.LEAD
                && viewer.writesProjectsFor().contains(participant.organisation()));
        return led ? List.of() : List.of(PlaceError.at("/participants", "own-lead",
                String.join(", ", viewer.writesProjectsFor())));
    }

    private String freeSlug(LocalisedText title) {
        return Slug.Maker.free(title.byLanguage().get(title.sourceLanguage()).text(),
                slug -> projects.bySlug(slug).isPresent());
    }

    private static void refuse(List<PlaceError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static AuditSubject subject(Project project) {
        return new AuditSubject(
                AuditSubject.Kind.PROJECT, project.id(), project.slug(), project.title(), project.id(),
                project.leads());
    }
}
