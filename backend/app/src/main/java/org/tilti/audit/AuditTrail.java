package org.tilti.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tilti.identity.Viewer;

/** Records every change in the transaction that makes it: who, acting for whom, what, when, before and after. */
@ApplicationScoped
public class AuditTrail {
    private final EntityManager database;
    private final ObjectMapper json;
    private final Viewer viewer;

    AuditTrail(EntityManager database, ObjectMapper json, Viewer viewer) {
        this.database = database;
        this.json = json;
        this.viewer = viewer;
    }

    /** The thing as it is now, to be compared with later. */
    public JsonNode picture(Object representation) {
        return json.valueToTree(representation);
    }

    public void created(AuditSubject subject, Object after) {
        record(AuditAction.CREATED, subject, JsonNodeFactory.instance.objectNode(), after);
    }

    /** Records what differs between the picture taken before and the thing as it is now. */
    public void record(AuditAction action, AuditSubject subject, JsonNode before, @Nullable Object after) {
        var now = after == null ? JsonNodeFactory.instance.objectNode() : picture(after);
        insert(action, subject, Change.between(before, now));
    }

    private void insert(AuditAction action, AuditSubject subject, List<Change> changes) {
        database.createNativeQuery("""
                insert into audit_entry (actor_subject, actor_name, acting_for, action, subject_kind, subject_id,
                                         subject_key, subject_title, belongs_to, changes)
                values (:actorSubject, :actorName, :actingFor, :action, :kind, :id, :key, cast(:title as jsonb),
                        :belongsTo, cast(:changes as jsonb))""")
                .setParameter("actorSubject", viewer.isAnonymous() ? "operator" : viewer.subject())
                .setParameter("actorName", viewer.isAnonymous() ? "operator" : viewer.displayName())
                .setParameter("actingFor", actingFor(subject))
                .setParameter("action", action.name())
                .setParameter("kind", subject.kind().name())
                .setParameter("id", subject.id())
                .setParameter("key", subject.key())
                .setParameter("title", text(subject.title()))
                .setParameter("belongsTo", subject.belongsTo())
                .setParameter("changes", text(changes))
                .executeUpdate();
    }

    /** Whoever acts for several organisations acts here for the one that leads the thing. */
    private @Nullable String actingFor(AuditSubject subject) {
        var own = viewer.organisations();
        return own.stream().filter(subject.leads()::contains).findFirst()
                .orElse(own.isEmpty() ? null : own.getFirst());
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
