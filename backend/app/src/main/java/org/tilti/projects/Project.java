package org.tilti.projects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
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
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.organisations.Organisation;
import org.tilti.text.LocalisedText;
import org.tilti.time.Moments;
import org.tilti.time.Period;

/** A funded undertaking. Its status changes only by {@link #moveTo}, its visibility only by publishing. */
@Entity
public class Project {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalisedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalisedText summary;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalisedText goal;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalisedText description;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalisedText joining;

    @Enumerated(EnumType.STRING)
    private ProjectStatus status = ProjectStatus.PLANNED;

    private @Nullable Instant publishedAt;

    @Embedded
    @Nullable Period period;

    @Nullable Integer durationMonths;
    List<String> themes = new ArrayList<>();
    List<String> expertFields = new ArrayList<>();
    List<Integer> sdgs = new ArrayList<>();
    List<String> countries = new ArrayList<>();
    List<String> workingLanguages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_participant", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    List<Participant> participants = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    List<Funding> funding = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<LocalisedText> benefits = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<LocalisedText> principles = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<LocalisedText> tasks = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<LocalisedText> appeals = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<Figure> figures = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<Document> documents = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Contact contact;

    private Instant createdAt;
    private Instant updatedAt;

    protected Project() {}

    Project(String slug) {
        this.slug = slug;
        this.createdAt = Moments.now();
        this.updatedAt = createdAt;
    }

    /** Takes over the draft; organisations have been looked up, and the states of texts revised. */
    void rewrite(ProjectDraft draft, List<Participant> found) {
        title = draft.title();
        summary = draft.summary();
        goal = draft.goal();
        description = draft.description();
        joining = draft.joining();
        period = draft.period();
        durationMonths = draft.durationMonths();
        themes = new ArrayList<>(draft.themes());
        expertFields = new ArrayList<>(draft.expertFields());
        sdgs = new ArrayList<>(draft.sdgs());
        countries = new ArrayList<>(draft.countries());
        workingLanguages = new ArrayList<>(draft.workingLanguages());
        if (!participants.equals(found)) {
            participants.clear();
            participants.addAll(found);
        }
        funding = draft.funding();
        benefits = draft.benefits();
        principles = draft.principles();
        tasks = draft.tasks();
        appeals = draft.appeals();
        figures = draft.figures();
        documents = draft.documents();
        contact = draft.contact();
        if (isPublished()) {
            requireWhatReadersNeed();
        }
    }

    /** Lets everybody see it; refuses while something that readers need is missing. */
    void publish() {
        if (isPublished()) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, "published", "unpublish");
        }
        requireWhatReadersNeed();
        publishedAt = Moments.now();
        touch();
    }

    private void requireWhatReadersNeed() {
        var missing = new ArrayList<PlaceError>();
        require(missing, summary, "/summary");
        require(missing, goal, "/goal");
        require(missing, period, "/period");
        require(missing, leads().isEmpty() ? null : leads(), "/participants");
        if (!missing.isEmpty()) {
            throw ProblemException.invalid(missing);
        }
    }

    private static void require(List<PlaceError> missing, @Nullable Object value, String pointer) {
        if (value == null) {
            missing.add(PlaceError.at(pointer, "needed-to-publish"));
        }
    }

    void unpublish() {
        if (!isPublished()) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, "draft", "publish");
        }
        publishedAt = null;
        touch();
    }

    void moveTo(ProjectStatus next) {
        if (!status.next().contains(next)) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, status.name(),
                    status.next().isEmpty() ? "–" : String.join(", ", status.next().stream().map(Enum::name).sorted().toList()));
        }
        status = next;
        touch();
    }

    /** The status of a project whose past happened before it was entered here. */
    void recordAs(ProjectStatus known) {
        status = known;
    }

    void touch() {
        updatedAt = Moments.now();
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public LocalisedText title() {
        return title;
    }

    public long version() {
        return version;
    }

    ProjectStatus status() {
        return status;
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

    /** Slugs of the organisations that lead it, and whose coordinators may therefore edit it. */
    public List<String> leads() {
        return participants.stream()
                .filter(participant -> participant.role() == ParticipantRole.LEAD)
                .map(Participant::organisation)
                .map(Organisation::slug)
                .toList();
    }
}
