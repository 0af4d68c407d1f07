package org.tilti.themes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tilti.text.LocalisedText;
import org.tilti.time.Moments;

/** A field in which municipalities cooperate. */
@Entity
public class Theme {
    @Id
    private String code;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalisedText name;

    private int position;
    private Instant updatedAt;

    protected Theme() {}

    Theme(String code, ThemeDraft draft) {
        this.code = code;
        this.name = draft.name();
        this.position = draft.position();
        this.updatedAt = Moments.now();
    }

    /** Takes over the draft; says whether anything differs. */
    boolean rewrite(ThemeDraft draft) {
        if (name.equals(draft.name()) && position == draft.position()) {
            return false;
        }
        name = draft.name();
        position = draft.position();
        updatedAt = Moments.now();
        return true;
    }

    public String code() {
        return code;
    }

    public LocalisedText name() {
        return name;
    }

    int position() {
        return position;
    }

    long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Theme theme && Objects.equals(code, theme.code);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(code);
    }
}
