package org.tilti.audit;

/** What was done to the thing. */
public enum AuditAction {
    CREATED, CHANGED, PUBLISHED, UNPUBLISHED, STARTED, COMPLETED, CANCELLED, DELETED, IMPORTED,
    AGREED, ACTIVATED, RESTED, RESUMED, ENDED
}
