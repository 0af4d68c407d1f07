package org.tilti.partnerships;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tilti.documents.Document;
import org.tilti.organisations.Organisation;
import org.tilti.projects.Project;
import org.tilti.text.LocalisedText;
import org.tilti.time.Moments;
import org.tilti.time.Since;
import org.tilti.time.Until;

/** Organisations that cooperate. Its state changes only by a step of its life, which wants a reason. */
@Entity
public class Partnership {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalisedText title;

    @ElementCollection
    @CollectionTable(name = "partnership_party", joinColumns = @JoinColumn(name = "partnership_id"))
    @OrderColumn(name = "position")
    List<Party> parties = new ArrayList<>();

    String partyKey;

    @Enumerated(EnumType.STRING)
    private PartnershipState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StateChange> states = List.of();

    @Embedded
    @Nullable Since since;

    @Column(name = "since_to")
    private @Nullable LocalDate sinceAtTheLatest;

    @Embedded
    @Nullable Until ended;

    @Column(name = "ended_from")
    private @Nullable LocalDate endedAtTheEarliest;

    @Enumerated(EnumType.STRING)
    PartnershipOrigin origin;

    List<String> themes = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Agreement agreement;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalisedText story;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Milestone> milestones = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<Document> documents = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalisedText source;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Project project;

    @ElementCollection
    @CollectionTable(name = "partnership_activity", joinColumns = @JoinColumn(name = "partnership_id"))
    @Column(name = "activity_id")
    Set<UUID> activities = new LinkedHashSet<>();

    private List<String> facets = new ArrayList<>();
    private List<String> countryLinks = List.of();
    private Instant createdAt = Moments.now();
    private Instant updatedAt = createdAt;

    protected Partnership() {}

    Partnership(PartnershipState state, Said why) {
        enter(state, why);
    }

    /** Takes over the draft; what it names has been looked up, and the states of texts revised. */
    void rewrite(PartnershipDraft draft, List<Party> found, @Nullable Project from, Set<UUID> linked) {
        if (!parties.equals(found)) {
            parties.clear();
            parties.addAll(found);
        }
        partyKey = PartyKey.of(organisations());
        restate(new Recorded(state, draft.since(), draft.ended(), draft.statedOrigin(), draft.themes()));
        agreement = draft.agreement();
        story = draft.story();
        milestones = draft.milestones();
        documents = draft.documents();
        source = draft.source();
        project = from;
        if (!activities.equals(linked)) {
            activities.clear();
            activities.addAll(linked);
        }
        refresh();
    }

    /** All parties have agreed to the proposal: from that day on. */
    void agree(Said why, LocalDate day) {
        moveOn(PartnershipState.PROPOSED, PartnershipState.AGREED, why);
        since = Since.day(day);
        sinceAtTheLatest = day;
    }

    /** What was agreed begins. */
    void activate(Said why) {
        moveOn(PartnershipState.AGREED, PartnershipState.ACTIVE, why);
    }

    /** Nothing happens for the time being. */
    void rest(Said why) {
        moveOn(PartnershipState.ACTIVE, PartnershipState.DORMANT, why);
    }

    /** Something happens again. */
    void resume(Said why) {
        moveOn(PartnershipState.DORMANT, PartnershipState.ACTIVE, why);
    }

    /** It is over, since some day or since nobody knows when. */
    void end(Said why, @Nullable Until when) {
        moveOn(state, PartnershipState.ENDED, why);
        restate(new Recorded(state, since, when, origin, themes));
    }

    private void moveOn(PartnershipState from, PartnershipState next, Said why) {
        if (state != from || !state.next().contains(next)) {
            throw state.refuses();
        }
        recordAs(next, why);
    }

    /** The state of a partnership as a register knows it, whatever it was here. */
    void recordAs(PartnershipState known, Said why) {
        enter(known, why);
        touch();
        facets = Facet.of(this);
    }

    /** Takes over what a list says of it, but for the state, which is recorded with its reason. */
    void restate(Recorded said) {
        since = said.since();
        sinceAtTheLatest = since == null ? null : since.latest();
        ended = said.ended();
        endedAtTheEarliest = ended == null ? null : ended.earliest();
        origin = said.origin();
        themes = new ArrayList<>(said.themes());
        facets = Facet.of(this);
    }

    private void enter(PartnershipState next, Said why) {
        state = next;
        var all = new ArrayList<>(states);
        all.add(new StateChange(next, why.reason(), why.by(), Moments.now()));
        states = List.copyOf(all);
    }

    /** Takes the names and countries of its parties as they are now; by these it is listed and found. */
    void refresh() {
        title = PartyNames.joined(organisations().stream().map(Organisation::name).toList());
        countryLinks = Links.betweenCountriesOf(organisations());
        facets = Facet.of(this);
    }

    void touch() {
        updatedAt = Moments.now();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public PartnershipState state() {
        return state;
    }

    LocalisedText title() {
        return title;
    }

    List<StateChange> states() {
        return states;
    }

    List<Organisation> organisations() {
        return parties.stream().map(Party::organisation).toList();
    }

    /** Slugs of the organisations that cooperate. */
    public List<String> parties() {
        return organisations().stream().map(Organisation::slug).toList();
    }

    public boolean isProposed() {
        return state == PartnershipState.PROPOSED;
    }

    boolean hasEnded() {
        return state == PartnershipState.ENDED;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
