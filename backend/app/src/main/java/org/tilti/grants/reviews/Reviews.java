package org.tilti.grants.reviews;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Call;
import org.tilti.calls.NamedCall;
import org.tilti.calls.terms.ReviewCriterion;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.grants.scoring.ReviewStanding;
import org.tilti.grants.scoring.Score;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.Row;
import org.tilti.http.SortOrder;
import org.tilti.identity.Viewer;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.projects.Projects;
import org.tilti.text.PreferredLanguages;

/** All reviews, and who sees which of them. */
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, UUID> {
    private static final String FROM = """
            review r join grant_application a on a.id = r.application_id join grant_check k on k.application_id = a.id
            join call c on c.id = a.call_id join project p on p.id = c.project_id""";

    /**
     * Nobody who comes from the applicant, a partner or whom it was shared with learns anything of its reviews; but to share it
     * takes nothing from those who lead the call.
     */
    private static final String IMPARTIAL = """
            (not k.barred && cast(:organisations as text[])
             and (a.sharing = '[]' or %s or not exists (
                  select from jsonb_to_recordset(a.sharing) as g(organisation text, person text)
                   where g.organisation = any(cast(:organisations as text[])) or g.person = :person)))"""
            .formatted(Projects.LED_BY_MINE);

    private static final String MINE = "(r.state in ('ASSIGNED', 'GIVEN') and r.person = :person)";

    /** Whoever has declared a conflict of interest sees no review of that application, not even as its coordinator. */
    private static final String VISIBLE = """
            (a.state in ('UNDER_REVIEW', 'APPROVED', 'REJECTED') and %s
             and not exists (select from review x
                              where x.application_id = r.application_id and x.person = :person and x.state = 'CONFLICT')
             and (%s or %s))""".formatted(IMPARTIAL, MINE, Projects.LED_BY_MINE);

    /** Whether the viewer still owes a review of the same application, and so learns nothing from those of others. */
    private static final String OWED = """
            (a.state = 'UNDER_REVIEW' and exists (select from review x
                     where x.application_id = r.application_id and x.person = :person and x.state = 'ASSIGNED'))""";

    /** What is only shown stands in subselects: they are asked for the rows of the page, not for all that it is taken from. */
    private static final String COLUMNS = """
            r.id, r.state, r.person, r.name, r.organisation, r.assigned_at, r.given_at, k.number, c.slug as call, c.closes_at,
            c.zone, %2$s as mine, %3$s as owed,
            (select cast(ro.name as text) from organisation ro where ro.slug = r.organisation) as organisation_name,
            (select s.content -> 'answers' ->> 'title' from grant_submission s where s.id = a.submission_id) as title,
            (select o.slug from organisation o where o.id = a.applicant_id) as applicant,
            (select cast(o.name as text) from organisation o where o.id = a.applicant_id) as applicant_name,
            (select cast(g.scores as text) from review g where g.id = r.id) as scores,
            (select cast(t.title as text) from call t where t.id = c.id) as call_title,
            (select cast(t.grant_terms -> 'reviewCriteria' as text) from call t where t.id = c.id) as criteria,
            (select t.grant_terms -> 'blind' = 'true' and not %1$s from call t where t.id = c.id) as blind"""
            .formatted(Projects.LED_BY_MINE, MINE, OWED);

    private static final SortOrder LATEST_FIRST =
            SortOrder.descending("-assigned", "r.assigned_at", "timestamptz", "r.id");

    private final PreferredLanguages languages;

    Reviews(PreferredLanguages languages) {
        this.languages = languages;
    }

    Page<ReviewSummary> search(ReviewFilter filter, Viewer viewer) {
        var listing = new Listing(COLUMNS, FROM).where(VISIBLE)
                .with("person", person(viewer)).with("organisations", viewer.organisations().toArray(String[]::new))
                .with("mine", viewer.seesDraftsOf().toArray(String[]::new))
                .whereAny("c.slug = any(:call)", "call", filter.call)
                .whereAny("r.state = any(:state)", "state", filter.state);
        if (filter.mine != null || viewer.seesDraftsOf().isEmpty()) {
            // whoever leads nothing sees none but their own, which are found by their name
            listing.where((Boolean.FALSE.equals(filter.mine) ? "not " : "") + MINE);
        }
        if (filter.application != null) {
            // not for others: where the call is blind, it would tell whose application theirs is
            listing.where(Projects.LED_BY_MINE + " and a.id = :application").with("application", filter.application);
        }
        return listing.page(getEntityManager(), LATEST_FIRST, filter, this::summary);
    }

    private ReviewSummary summary(Row row) {
        return new ReviewSummary(row.uuid("id"),
                new NamedCall(row.string("call"), languages.show(row.localised("call_title")),
                        row.instantOrNull("closes_at"), row.string("zone")),
                row.integerOrNull("number"), row.string("title"),
                row.bool("blind") ? null : new NamedOrganisation(
                        row.string("applicant"), languages.show(row.localised("applicant_name"))),
                new ReviewSummary.Reviewer(Optional.ofNullable(row.stringOrNull("name")).orElse(row.string("person")),
                        new NamedOrganisation(row.string("organisation"),
                                languages.show(row.localised("organisation_name")))),
                row.bool("mine"), ReviewState.valueOf(row.string("state")), points(row), row.instant("assigned_at"),
                row.instantOrNull("given_at"));
    }

    /** One's own; those of others once they are given and one's own is too. */
    private static @Nullable BigDecimal points(Row row) {
        var shown = row.bool("mine") || !row.bool("owed") && row.string("state").equals(ReviewState.GIVEN.name());
        var points = shown ? ReviewStanding.points(row.json("criteria", new TypeReference<List<ReviewCriterion>>() {}),
                row.json("scores", new TypeReference<List<Score>>() {})) : null;
        return points == null ? null : points.shown();
    }

    /** The review when the caller may know of it: found by one statement, whatever the reason why not. */
    Optional<Review> visibleTo(Viewer viewer, UUID id) {
        return found(VISIBLE + " and r.id = :id", viewer, id);
    }

    boolean isMine(Viewer viewer, UUID id) {
        return found(VISIBLE + " and " + MINE + " and r.id = :id", viewer, id).isPresent();
    }

    /** Also when the caller has declared a conflict of interest since. */
    boolean wasMine(Viewer viewer, UUID id) {
        return found(IMPARTIAL + " and r.person = :person and r.id = :id", viewer, id).isPresent();
    }

    /** Whether the viewer reviews the application, knowing whose it is. */
    boolean readsDocumentsOf(Viewer viewer, UUID application) {
        return found(VISIBLE + " and " + MINE + " and c.grant_terms -> 'blind' <> 'true' and a.id = :id", viewer,
                application).isPresent();
    }

    @SuppressWarnings("unchecked")
    private Optional<Review> found(String condition, Viewer viewer, UUID id) {
        var query = getEntityManager()
                .createNativeQuery("select r.* from " + FROM + " where " + condition, Review.class)
                .setParameter("id", id).setParameter("person", person(viewer))
                .setParameter("organisations", viewer.organisations().toArray(String[]::new));
        if (condition.contains(":mine")) {
            query.setParameter("mine", viewer.seesDraftsOf().toArray(String[]::new));
        }
        return ((Stream<Review>) query.getResultStream()).findFirst();
    }

    /** No system reviews. */
    private static String person(Viewer viewer) {
        return viewer.isSystem() ? "" : viewer.name();
    }

    /** What the viewer has to do with the reviews of an application, whoever else they are. */
    Optional<Review> by(Viewer viewer, GrantApplication application) {
        return find("application = ?1 and person = ?2", application, person(viewer)).firstResultOptional();
    }

    List<Review> of(GrantApplication application) {
        return list("application = ?1 order by person", application);
    }

    /** What a reviewer of a call has to do, by login name. */
    record Load(int reviews, int given, int conflicts) {
        static final Load NONE = new Load(0, 0, 0);
    }

    /** Counted without what concerns some applications. */
    Map<String, Load> loads(Call call, Set<UUID> without) {
        return new Listing("""
                r.person, cast(count(*) filter (where r.state in ('ASSIGNED', 'GIVEN')) as int) as reviews,
                cast(count(*) filter (where r.state = 'GIVEN') as int) as given,
                cast(count(*) filter (where r.state = 'CONFLICT') as int) as conflicts""",
                "review r join grant_application a on a.id = r.application_id")
                .where("a.call_id = :call").with("call", call.id())
                .where("a.id <> all(:without)").with("without", without.toArray(UUID[]::new))
                .all(getEntityManager(), " group by r.person", row -> Map.entry(row.string("person"), new Load(
                        row.integerOrNull("reviews"), row.integerOrNull("given"), row.integerOrNull("conflicts"))))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The scores of each review that was given, by application: of these, or of all where it is null. */
    Map<UUID, List<List<Score>>> given(Call call, @Nullable Set<UUID> applications) {
        var listing = new Listing("r.application_id, cast(r.scores as text) as scores",
                "review r join grant_application a on a.id = r.application_id")
                .where("a.call_id = :call and r.state = 'GIVEN'").with("call", call.id());
        if (applications != null) {
            listing.where("a.id = any(:applications)").with("applications", applications.toArray(UUID[]::new));
        }
        return listing.all(getEntityManager(), "", row -> Map.entry(row.uuid("application_id"),
                        row.json("scores", new TypeReference<List<Score>>() {})))
                .stream().collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    List<Review> of(Call call) {
        return list("select r from Review r join fetch r.application a where a.call = ?1 order by r.person, r.id", call);
    }
}
