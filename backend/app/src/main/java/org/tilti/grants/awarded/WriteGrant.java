package org.tilti.grants.awarded;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.tilti.activities.WriteActivity;
import org.tilti.audit.AuditAction;
import org.tilti.audit.AuditSubject;
import org.tilti.audit.AuditTrail;
import org.tilti.calls.Call;
import org.tilti.documents.StoredDocuments;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;
import org.tilti.text.LocalisedText;
import org.tilti.time.DatabaseClock;

/** Takes the steps of grants, with their audit entries and the documents they show. */
@ApplicationScoped
class WriteGrant {
    private final Grants grants;
    private final GrantReferences references;
    private final StoredDocuments documents;
    private final WriteActivity activities;
    private final AuditTrail audit;
    private final Viewer viewer;
    private final DatabaseClock clock;
    private final Event<MoneyFreed> moneyFreed;

    WriteGrant(Grants grants, GrantReferences references, StoredDocuments documents, WriteActivity activities,
            AuditTrail audit, Viewer viewer, DatabaseClock clock, Event<MoneyFreed> moneyFreed) {
        this.grants = grants;
        this.references = references;
        this.documents = documents;
        this.activities = activities;
        this.audit = audit;
        this.viewer = viewer;
        this.clock = clock;
        this.moneyFreed = moneyFreed;
    }

    /** With the agreement the visit or event that was planned becomes an activity of the project, as a draft. */
    void accept(Grant grant) {
        step(grant, AuditAction.ACCEPTED, (accepted, now) -> accepted.accept(viewer.displayName(), now));
        PlannedActivity.of(grant)
                .ifPresent(draft -> activities.importOne(grant.application().call().project(), draft, false));
    }

    void claim(Grant grant, CostDraft draft) {
        var errors = new ArrayList<PlaceError>();
        if (references.costCategories(grant).stream().noneMatch(category -> category.code().equals(draft.category()))) {
            errors.add(PlaceError.at("/category", "unknown-category", draft.category()));
        }
        if (documents.free(viewer, grant.id(), List.of(draft.receipt())).isEmpty()) {
            errors.add(PlaceError.at("/receipt", "unknown-document", draft.receipt()));
        }
        refuse(errors);
        stepOfDay(grant, AuditAction.CLAIMED, (claimed, today) -> claimed.claimCost(draft, today));
        documents.hold(grant.id(), grant.account().costs().stream().map(Cost::receipt).toList());
    }

    void tell(Grant grant, ReportDraft told) {
        var pictures = told.pictures().stream().map(ReportDraft.Picture::document).toList();
        var free = documents.free(viewer, grant.reportId(), pictures);
        refuse(Stream.iterate(0, i -> i < pictures.size(), i -> i + 1).filter(i -> !free.contains(pictures.get(i)))
                .map(i -> PlaceError.at("/pictures/" + i + "/document", "unknown-document", pictures.get(i))).toList());
        step(grant, AuditAction.CHANGED, (changed, now) -> changed.tell(told));
        documents.hold(grant.reportId(), pictures);
    }

    /** A step that is dated: no later than today in the zone of the call. */
    void stepOfDay(Grant grant, AuditAction action, BiConsumer<Grant, LocalDate> what) {
        step(grant, action, (taken, now) -> what.accept(taken, today(now, taken.application().call())));
    }

    void step(Grant grant, AuditAction action, BiConsumer<Grant, Instant> what) {
        var before = audit.picture(references.all(grant));
        var committed = grant.account().committed();
        what.accept(grant, clock.now());
        grants.flush();
        audit.record(action, subject(grant), before, references.all(grant));
        if (grant.account().committed().compareTo(committed) < 0) {
            moneyFreed.fire(new MoneyFreed(grant.application().call()));
        }
    }

    static LocalDate today(Instant now, Call call) {
        return LocalDate.ofInstant(now, ZoneId.of(call.zone()));
    }

    private static void refuse(List<PlaceError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    /** In the history of its application, whose story it continues. */
    static AuditSubject subject(Grant grant) {
        var application = grant.application();
        var title = GrantReferences.title(application);
        return new AuditSubject(AuditSubject.Kind.GRANT, grant.id(), grant.reference(),
                LocalisedText.of(title.language(), title.text()), application.id(),
                List.of(application.applicant().slug()));
    }
}
