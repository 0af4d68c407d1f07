package org.tilti.grants.awarded;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.audit.AuditAction;
import org.tilti.http.Answers;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;

/** Takes a step of a grant for a caller who has seen its current version, and answers with the grant after it. */
@RequestScoped
class GrantSteps {
    private final Grants grants;
    private final GrantReferences references;
    private final WriteGrant write;
    private final Answers answers;
    private final Viewer viewer;

    GrantSteps(Grants grants, GrantReferences references, WriteGrant write, Answers answers, Viewer viewer) {
        this.grants = grants;
        this.references = references;
        this.write = write;
        this.answers = answers;
        this.viewer = viewer;
    }

    RestResponse<GrantDetails> take(UUID id, AuditAction action, BiConsumer<Grant, Instant> step) {
        return take(id, grant -> write.step(grant, action, step));
    }

    RestResponse<GrantDetails> takeToday(UUID id, AuditAction action, BiConsumer<Grant, LocalDate> step) {
        return take(id, grant -> write.stepOfDay(grant, action, step));
    }

    RestResponse<GrantDetails> take(UUID id, Consumer<Grant> step) {
        var grant = grants.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
        answers.requireSeen(grant.version());
        step.accept(grant);
        return answers.changed(grant.version(), references.reader(grant), references.details(grant));
    }
}
