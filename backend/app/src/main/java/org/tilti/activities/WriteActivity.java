package org.tilti.activities;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
import org.tilti.projects.Project;
import org.tilti.projects.WriteProject;
import org.tilti.search.SearchIndex;
import org.tilti.search.SearchKind;
import org.tilti.text.Texts;

/** Creates, changes, publishes and deletes activities, with their audit entries and search documents. */
@ApplicationScoped
public class WriteActivity {
    private final Activities activities;
    private final ActivityReferences references;
    private final Organisations organisations;
    private final StoredDocuments documents;
    private final Viewer viewer;
    private final AuditTrail audit;
    private final SearchIndex index;

    WriteActivity(Activities activities, ActivityReferences references, Organisations organisations,
            StoredDocuments documents, Viewer viewer, AuditTrail audit, SearchIndex index) {
        this.activities = activities;
        this.references = references;
        this.organisations = organisations;
        this.documents = documents;
        this.viewer = viewer;
        this.audit = audit;
        this.index = index;
    }

    Activity create(Project project, ActivityDraft draft) {
        holdVisibility(project);
        refuseWrong(project, null, draft);
        var activity = new Activity(project);
        rewrite(activity, null, draft);
        activities.persist(activity);
        activities.flush();
        showDocuments(activity);
        audit.created(subject(activity), references.details(activity));
        index.put(references.searchable(activity));
        return activity;
    }

    boolean change(Activity activity, ActivityDraft draft) {
        holdVisibility(activity.project());
        refuseWrong(activity.project(), activity, draft);
        var former = references.details(activity);
        var before = audit.picture(former);
        rewrite(activity, former, draft);
        if (before.equals(audit.picture(references.details(activity)))) {
            return false;
        }
        showDocuments(activity);
        activity.touch();
        settle(activity, AuditAction.CHANGED, before);
        return true;
    }

    /** Does something to the activity, and records it. */
    void transition(Activity activity, AuditAction action, Consumer<Activity> what) {
        holdVisibility(activity.project());
        var before = audit.picture(references.details(activity));
        what.accept(activity);
        settle(activity, action, before);
    }

    void delete(Activity activity) {
        if (activity.isPublished()) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, "published", "unpublish");
        }
        remove(activity);
    }

    /** Creates the activity, or changes the one of the project with the same reference. */
    public Outcome importOne(Project project, ActivityDraft draft, boolean published) {
        var existing = draft.reference() == null ? null
                : activities.byReference(project, draft.reference()).orElse(null);
        var activity = existing == null ? create(project, draft) : existing;
        var differs = existing != null && change(existing, draft);
        if (activity.isPublished() != published) {
            transition(activity, AuditAction.IMPORTED, published ? Activity::publish : Activity::unpublish);
            differs = true;
        }
        return existing == null ? Outcome.CREATED : differs ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    void followProject(@Observes WriteProject.Changed change) {
        activities.of(change.project()).forEach(activity -> index.put(references.searchable(activity)));
    }

    void followName(@Observes WriteOrganisation.Renamed renamed) {
        activities.with(renamed.organisation()).forEach(activity -> index.put(references.searchable(activity)));
    }

    void goWithProject(@Observes WriteProject.Deleted deletion) {
        activities.of(deletion.project()).forEach(this::remove);
    }

    /** Who finds an activity depends on its project: nobody publishes or takes back the project until this is done. */
    private void holdVisibility(Project project) {
        activities.getEntityManager().refresh(project, LockModeType.PESSIMISTIC_READ);
    }

    private void remove(Activity activity) {
        audit.record(AuditAction.DELETED, subject(activity), audit.picture(references.details(activity)), null);
        documents.hold(activity.id(), List.of());
        index.remove(SearchKind.ACTIVITY, activity.id());
        activities.delete(activity);
        activities.flush();
    }

    private void showDocuments(Activity activity) {
        documents.show(viewer, activity.id(), "/outputs", activity.outputs);
    }

    private void settle(Activity activity, AuditAction action, JsonNode before) {
        activities.flush();
        audit.record(action, subject(activity), before, references.details(activity));
        index.put(references.searchable(activity));
    }

    private void refuseWrong(Project project, @Nullable Activity itself, ActivityDraft draft) {
        var errors = new ArrayList<PlaceError>(references.unknown(draft));
        if (draft.reference() != null) {
            activities.byReference(project, draft.reference())
                    .filter(other -> itself == null || !other.id().equals(itself.id()))
                    .ifPresent(other -> errors.add(PlaceError.at("/reference", "taken", draft.reference())));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private void rewrite(Activity activity, @Nullable ActivityDetails former, ActivityDraft draft) {
        var revised = Texts.revised(former, draft);
        activity.rewrite(revised, participations(revised));
    }

    private List<Participation> participations(ActivityDraft draft) {
        var bySlug = organisations.bySlugs(
                draft.participants().stream().map(ParticipationDraft::organisation).toList());
        return draft.participants().stream()
                .map(given -> new Participation(
                        bySlug.get(given.organisation()), given.role(), given.function(), given.topic()))
                .toList();
    }

    private static AuditSubject subject(Activity activity) {
        return new AuditSubject(AuditSubject.Kind.ACTIVITY, activity.id(), activity.id().toString(), activity.title,
                activity.project().id(), activity.project().leads());
    }
}
