package org.tilti.themes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.tilti.audit.AuditAction;
import org.tilti.audit.AuditSubject;
import org.tilti.audit.AuditTrail;
import org.tilti.audit.Outcome;
import org.tilti.text.Texts;

/** Creates or changes a theme, with its audit entry. */
@ApplicationScoped
public class WriteTheme {
    private final Themes themes;
    private final AuditTrail audit;
    private final Event<Renamed> renamed;

    WriteTheme(Themes themes, AuditTrail audit, Event<Renamed> renamed) {
        this.themes = themes;
        this.audit = audit;
        this.renamed = renamed;
    }

    /** Told to the features above in the same transaction: what names the theme is found by its name. */
    public record Renamed(Theme theme) {}

    public Outcome write(String code, ThemeDraft draft) {
        var theme = themes.findById(code);
        if (theme == null) {
            theme = new Theme(code, Texts.revised(null, draft));
            themes.persist(theme);
            audit.created(subject(theme), ThemeDetails.of(theme));
            return Outcome.CREATED;
        }
        var former = ThemeDetails.of(theme);
        var before = audit.picture(former);
        if (!theme.rewrite(Texts.revised(former, draft))) {
            return Outcome.UNCHANGED;
        }
        audit.record(AuditAction.CHANGED, subject(theme), before, ThemeDetails.of(theme));
        if (!former.name().equals(theme.name())) {
            renamed.fire(new Renamed(theme));
        }
        return Outcome.CHANGED;
    }

    private static AuditSubject subject(Theme theme) {
        var id = UUID.nameUUIDFromBytes(("theme/" + theme.code()).getBytes(StandardCharsets.UTF_8));
        return new AuditSubject(AuditSubject.Kind.THEME, id, theme.code(), theme.name(), id, List.of());
    }
}
