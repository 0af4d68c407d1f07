package org.tilti.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;

/** Keeps nothing. */
public final class NoAuditTrail extends AuditTrail {
    public NoAuditTrail() {
        super(null, null, null);
    }

    @Override
    public JsonNode picture(Object representation) {
        return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public void created(AuditSubject subject, Object after) {}

    @Override
    public void record(AuditAction action, AuditSubject subject, JsonNode before, @Nullable Object after) {}
}
