package org.tilti.audit;

import java.util.List;
import java.util.UUID;
import org.tilti.text.LocalisedText;

/**
 * The thing an audit entry speaks of.
 *
 * @param key its slug, else its id
 * @param leads slugs of the organisations that lead it, in whose name it is changed; empty where none does
 * @param belongsTo the id of the thing in whose history the entry stands: itself, or the project of an activity
 */
public record AuditSubject(Kind kind, UUID id, String key, LocalisedText title, UUID belongsTo,
        List<String> leads) {

    /** Kinds of things whose changes are recorded. */
    public enum Kind {
        PROJECT, ACTIVITY, CALL, EXPRESSION_OF_INTEREST, ORGANISATION, THEME, PARTNERSHIP, MATCH_RUN, PROPOSAL,
        GRANT_APPLICATION, REVIEW, DECISION, GRANT
    }
}
