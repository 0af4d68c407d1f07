package org.tilti.themes;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.tilti.audit.AuditAction;
import org.tilti.audit.AuditSubject;
import org.tilti.audit.AuditTrail;
import org.tilti.audit.Outcome;

/** Creates or changes a theme, with its audit entry. */
@ApplicationScoped
public class WriteTheme {
    private final Themes themes;
    private final AuditTrail audit;

    WriteTheme(Themes themes, AuditTrail audit) {
        this.themes = themes;
        this.audit = audit;
    }

    public Outcome write(String code, ThemeDraft draft) {
        var theme = themes.findById(code);
        if (theme == null) {
            theme = new Theme(code, draft);
            themes.persist(theme);
            audit.created(subject(theme), ThemeDetails.of(theme));
            return Outcome.CREATED;
        }
        var before = audit.picture(ThemeDetails.of(theme));
        if (!theme.rewrite(draft)) {
            return Outcome.UNCHANGED;
        }
        audit.record(AuditAction.CHANGED, subject(theme), before, ThemeDetails.of(theme));
        return Outcome.CHANGED;
    }

    private static AuditSubject subject(Theme theme) {
        var id = UUID.nameUUIDFromBytes(("theme/" + theme.code()).getBytes(StandardCharsets.UTF_8));
        return new AuditSubject(AuditSubject.Kind.THEME, id, theme.code(), theme.name(), id, List.of());
    }
}
