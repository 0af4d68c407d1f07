package org.tilti.calls;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tilti.audit.AuditAction;
import org.tilti.audit.AuditSubject;
import org.tilti.audit.AuditTrail;
import org.tilti.audit.Outcome;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.projects.Project;
import org.tilti.projects.WriteProject;
import org.tilti.search.SearchIndex;
import org.tilti.search.SearchKind;
import org.tilti.text.LocalisedText;
import org.tilti.text.Slug;
import org.tilti.text.Texts;
import org.tilti.themes.WriteTheme;

/** Creates, changes, publishes and deletes calls, with their audit entries and search documents. */
@ApplicationScoped
public class WriteCall {
    private final Calls calls;
    private final CallReferences references;
    private final AuditTrail audit;
    private final SearchIndex index;

    WriteCall(Calls calls, CallReferences references, AuditTrail audit, SearchIndex index) {
        this.calls = calls;
        this.references = references;
        this.audit = audit;
        this.index = index;
    }

    Call create(Project project, CallDraft draft) {
        holdVisibility(project);
        var errors = new ArrayList<>(references.errors(draft));
        if (draft.slug() != null && calls.bySlug(draft.slug()).isPresent()) {
            errors.add(PlaceError.at("/slug", "taken", draft.slug()));
        }
        refuse(errors);
        var call = new Call(project, draft.slug() != null ? draft.slug() : freeSlug(draft.title()));
        call.rewrite(Texts.revised(null, draft), calls.now());
        calls.persist(call);
        calls.flush();
        audit.created(subject(call), details(call));
        index.put(references.searchable(call));
        return call;
    }

    boolean change(Call call, CallDraft draft) {
        holdVisibility(call.project());
        var errors = new ArrayList<>(references.errors(draft));
        if (draft.slug() != null && !draft.slug().equals(call.slug())) {
            errors.add(PlaceError.at("/slug", "never-changes", call.slug()));
        }
        refuse(errors);
        var former = details(call);
        var before = audit.picture(former);
        call.rewrite(Texts.revised(former, draft), calls.now());
        if (before.equals(audit.picture(details(call)))) {
            return false;
        }
        call.touch();
        settle(call, AuditAction.CHANGED, before);
        return true;
    }

    /** Does something to the call, and records it. */
    void transition(Call call, AuditAction action, Consumer<Call> what) {
        holdVisibility(call.project());
        var before = audit.picture(details(call));
        what.accept(call);
        settle(call, action, before);
    }

    void delete(Call call) {
        if (call.isPublished()) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, "published", "unpublish");
        }
        remove(call);
    }

    /** Creates the project's call with this slug, or changes it. */
    public Outcome importOne(Project project, CallDraft draft, boolean published) {
        var existing = calls.bySlug(draft.slug()).orElse(null);
        if (existing != null && !existing.project().id().equals(project.id())) {
            throw ProblemException.invalid(PlaceError.at("/slug", "taken", draft.slug()));
        }
        var call = existing == null ? create(project, draft) : existing;
        var differs = existing != null && change(existing, draft);
        if (call.isPublished() != published) {
            transition(call, AuditAction.IMPORTED,
                    imported -> {
                        if (published) {
                            imported.publish(calls.now());
                        } else {
                            imported.unpublish(calls.now());
                        }
                    });
            differs = true;
        }
        return existing == null ? Outcome.CREATED : differs ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    void followProject(@Observes WriteProject.Changed change) {
        calls.of(change.project()).forEach(call -> index.put(references.searchable(call)));
    }

    void followName(@Observes WriteTheme.Renamed renamed) {
        calls.on(renamed.theme()).forEach(call -> index.put(references.searchable(call)));
    }

    void goWithProject(@Observes WriteProject.Deleted deletion) {
        calls.of(deletion.project()).forEach(this::remove);
    }

    /** Who finds a call depends on its project: nobody publishes or takes back the project until this is done. */
    private void holdVisibility(Project project) {
        calls.getEntityManager().refresh(project, LockModeType.PESSIMISTIC_READ);
    }

    private void remove(Call call) {
        audit.record(AuditAction.DELETED, subject(call), audit.picture(details(call)), null);
        index.remove(SearchKind.CALL, call.id());
        calls.delete(call);
        calls.flush();
    }

    private void settle(Call call, AuditAction action, JsonNode before) {
        calls.flush();
        audit.record(action, subject(call), before, details(call));
        index.put(references.searchable(call));
    }

    /** The history holds what was written, not where the call stood at the moment by the clock. */
    private CallDetails details(Call call) {
        return references.details(call, call.createdAt());
    }

    private String freeSlug(LocalisedText title) {
        return Slug.Maker.free(title.byLanguage().get(title.sourceLanguage()).text(),
                slug -> calls.bySlug(slug).isPresent());
    }

    private static void refuse(List<PlaceError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static AuditSubject subject(Call call) {
        return new AuditSubject(AuditSubject.Kind.CALL, call.id(), call.slug(), call.title, call.id(),
                call.project().leads());
    }
}
