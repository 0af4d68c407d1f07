package org.tilti.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.function.Consumer;
import org.tilti.audit.AuditAction;
import org.tilti.audit.AuditSubject;
import org.tilti.audit.AuditTrail;

/** Takes a grant application a step further, with the audit entry of it. */
@ApplicationScoped
public class MoveApplication {
    private final GrantApplications applications;
    private final AuditTrail audit;
    private final Event<ApplicationMoved> moved;

    MoveApplication(GrantApplications applications, AuditTrail audit, Event<ApplicationMoved> moved) {
        this.applications = applications;
        this.audit = audit;
        this.moved = moved;
    }

    public void move(GrantApplication application, AuditAction action, Consumer<GrantApplication> step) {
        var before = audit.picture(GrantApplicationPicture.of(application));
        step.accept(application);
        applications.flush();
        audit.record(action, subject(application), before, GrantApplicationPicture.of(application));
        moved.fire(new ApplicationMoved(application));
    }

    void created(GrantApplication application) {
        applications.persist(application);
        applications.flush();
        audit.created(subject(application), GrantApplicationPicture.of(application));
    }

    void delete(GrantApplication application) {
        audit.record(AuditAction.DELETED, subject(application),
                audit.picture(GrantApplicationPicture.of(application)), null);
        applications.delete(application);
        applications.flush();
    }

    private static AuditSubject subject(GrantApplication application) {
        return new AuditSubject(AuditSubject.Kind.GRANT_APPLICATION, application.id(), application.id().toString(),
                application.call().title(), application.id(), List.of(application.applicant().slug()));
    }
}
