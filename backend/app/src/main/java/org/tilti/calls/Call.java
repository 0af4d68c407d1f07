package org.tilti.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.criteria.Criterion;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.projects.Project;
import org.tilti.text.LocalisedText;
import org.tilti.time.Moments;

/** An invitation of a project. Once it is open its rules stand, and it can only be prolonged. */
@Entity
public class Call {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @Enumerated(EnumType.STRING)
    CallKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalisedText summary;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalisedText description;

    @Nullable Instant opensAt;
    @Nullable Instant closesAt;
    String zone;
    List<String> languages = new ArrayList<>();
    List<String> themes = new ArrayList<>();

    @Embedded
    @Nullable Places places;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable MatchingTerms matching;

    @Column(name = "grant_terms")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable GrantTerms grant;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Criterion> criteria = List.of();

    private @Nullable Instant publishedAt;
    private Instant createdAt;
    private Instant updatedAt;

    protected Call() {}

    Call(Project project, String slug) {
        this.project = project;
        this.slug = slug;
        this.createdAt = Moments.now();
        this.updatedAt = createdAt;
    }

    /** Takes over the draft; what it names has been looked up, and the states of texts revised. */
    void rewrite(CallDraft draft, Instant now) {
        if (hasOpened(now)) {
            StandingRules.hold(this, draft);
        }
        kind = draft.kind();
        title = draft.title();
        summary = draft.summary();
        description = draft.description();
        opensAt = draft.opensAt();
        closesAt = draft.closesAt();
        zone = draft.zone();
        languages = new ArrayList<>(draft.languages());
        themes = new ArrayList<>(draft.themes());
        places = draft.places();
        matching = draft.matching();
        grant = draft.grant();
        criteria = draft.criteria();
        if (isPublished()) {
            requireWhatReadersNeed(now);
        }
    }

    void publish(Instant now) {
        if (isPublished()) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, "published", "unpublish");
        }
        requireWhatReadersNeed(now);
        publishedAt = Moments.now();
        touch();
    }

    private void requireWhatReadersNeed(Instant now) {
        var missing = new ArrayList<String>();
        if (summary == null) {
            missing.add("/summary");
        }
        if (closesAt == null) {
            missing.add("/closesAt");
        }
        if (languages.isEmpty()) {
            missing.add("/languages");
        }
        if (grant != null && phase(now) != CallPhase.CLOSED) {
            grant.missing().forEach(field -> missing.add("/grant/" + field));
        }
        if (!missing.isEmpty()) {
            throw ProblemException.invalid(
                    missing.stream().map(pointer -> PlaceError.at(pointer, "needed-to-publish")).toList());
        }
    }

    /** Makes it a draft again, which is possible until it opens: afterwards somebody may be answering. */
    void unpublish(Instant now) {
        if (!isPublished()) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, "draft", "publish");
        }
        if (hasOpened(now)) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, phase(now).name(), "–");
        }
        publishedAt = null;
        touch();
    }

    private boolean hasOpened(Instant now) {
        return isPublished() && phase(now) != CallPhase.UPCOMING;
    }

    void touch() {
        updatedAt = Moments.now();
    }

    public CallPhase phase(Instant now) {
        return CallPhase.at(now, opensAt, closesAt);
    }

    /** Answers are begun, handed in and taken back only while it is open. */
    public void requireOpen(Instant now) {
        phase(now).requireOpen(closesAt);
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    /** The public sees it when both it and its project are published. */
    boolean isPublic() {
        return isPublished() && project.isPublished();
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public long version() {
        return version;
    }

    public Project project() {
        return project;
    }

    public LocalisedText title() {
        return title;
    }

    public @Nullable Instant closesAt() {
        return closesAt;
    }

    public String zone() {
        return zone;
    }

    public CallKind kind() {
        return kind;
    }

    /** How its answers are matched, of a partnership call. */
    public @Nullable MatchingTerms matching() {
        return matching;
    }

    /** What it grants, of a grant call. */
    public @Nullable GrantTerms grant() {
        return grant;
    }

    public boolean demandsNewPartnerships() {
        return criteria.stream().anyMatch(Criterion.NewPartnership.class::isInstance);
    }

    public @Nullable Places places() {
        return places;
    }

    public List<String> languages() {
        return List.copyOf(languages);
    }

    public List<String> themes() {
        return List.copyOf(themes);
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
