package org.tilti.audit;

import java.util.UUID;
import org.tilti.text.LocalisedText;

/**
 * The thing an audit entry speaks of.
 *
 * @param key its slug, else its id
 * @param belongsTo the id of the thing in whose history the entry stands: itself, or the project of an activity
 */
public record AuditSubject(Kind kind, UUID id, String key, LocalisedText title, UUID belongsTo) {

    /** Kinds of things whose changes are recorded. */
    public enum Kind { PROJECT, ACTIVITY, ORGANISATION, THEME }
}
