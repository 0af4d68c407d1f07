package org.tilti.activities;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tilti.documents.Document;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.projects.Project;
import org.tilti.text.LocalisedText;
import org.tilti.time.Moments;
import org.tilti.time.Period;

/** Something that happens within a project. The public sees it when both it and its project are published. */
@Entity
public class Activity {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @Nullable String reference;

    @Enumerated(EnumType.STRING)
    ActivityType type;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalisedText description;

    private @Nullable Instant publishedAt;

    @Embedded
    @Nullable Period period;

    boolean online;
    @Nullable String onlineUrl;

    @Embedded
    @Nullable Venue place;

    @ElementCollection
    @CollectionTable(name = "activity_participant", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    List<Participation> participants = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    List<AgendaItem> agenda = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Attendance attendance;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Document> outputs = List.of();

    List<String> themes = new ArrayList<>();
    List<String> languages = new ArrayList<>();
    private Instant createdAt;
    private Instant updatedAt;

    protected Activity() {}

    Activity(Project project) {
        this.project = project;
        this.createdAt = Moments.now();
        this.updatedAt = createdAt;
    }

    /** Takes over the draft; organisations have been looked up, and the states of texts revised. */
    void rewrite(ActivityDraft draft, List<Participation> found) {
        reference = draft.reference();
        type = draft.type();
        title = draft.title();
        description = draft.description();
        period = draft.period();
        online = draft.online();
        onlineUrl = draft.onlineUrl();
        place = draft.place();
        if (!participants.equals(found)) {
            participants.clear();
            participants.addAll(found);
        }
        agenda = draft.agenda();
        attendance = draft.attendance();
        outputs = draft.outputs();
        themes = new ArrayList<>(draft.themes());
        languages = new ArrayList<>(draft.languages());
    }

    void publish() {
        if (isPublished()) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, "published", "unpublish");
        }
        publishedAt = Moments.now();
        touch();
    }

    void unpublish() {
        if (!isPublished()) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, "draft", "publish");
        }
        publishedAt = null;
        touch();
    }

    void touch() {
        updatedAt = Moments.now();
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    boolean isPublic() {
        return isPublished() && project.isPublished();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Project project() {
        return project;
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
