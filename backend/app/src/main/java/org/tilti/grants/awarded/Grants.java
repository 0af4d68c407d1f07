package org.tilti.grants.awarded;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tilti.calls.Call;
import org.tilti.calls.NamedCall;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.Row;
import org.tilti.http.SortOrder;
import org.tilti.identity.Viewer;
import org.tilti.money.Money;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.projects.Projects;
import org.tilti.text.LocalisedText;
import org.tilti.text.PreferredLanguages;
import org.tilti.text.ShownText;
import org.tilti.themes.ThemeSummary;
import org.tilti.themes.Themes;
import org.tilti.time.DatabaseClock;

/** All grants. */
@ApplicationScoped
public class Grants implements PanacheRepositoryBase<Grant, UUID> {
    /** Whether everybody sees what a call has decided; `c` and `p` are it and its project. */
    static final String RESULTS_ARE_PUBLIC =
            "c.published_at is not null and p.published_at is not null and results_are_out(c)";

    private static final String PUBLIC = "(g.state <> 'DECLINED' and " + RESULTS_ARE_PUBLIC + ")";

    private static final String FROM = """
            awarded_grant g join grant_application a on a.id = g.application_id
            join grant_submission s on s.id = a.submission_id join organisation o on o.id = a.applicant_id
            join call c on c.id = a.call_id join project p on p.id = c.project_id""";

    /** Those of the organisations the viewer acts for, and those of calls of projects they lead. */
    private static final String KEPT = "(o.slug = any(cast(:own as text[])) or " + Projects.LED_BY_MINE + ")";

    private static final String LATE =
            "(g.state = 'RUNNING' and g.report_by < cast(clock_timestamp() at time zone c.zone as date))";

    private static final String WAITING = """
            array_remove(array[
              case when g.state = 'RUNNING' and g.amendments @> '[{"state": "ASKED"}]' then 'AMENDMENT' end,
              case when g.state in ('RUNNING', 'REPORTED') and g.instalments @> '[{"state": "REQUESTED"}]' then 'INSTALMENT' end,
              case when g.state in ('RUNNING', 'REPORTED') and g.costs @> '[{"state": "CLAIMED"}]' then 'COST' end,
              case g.state when 'REPORTED' then 'REPORT' end], null)""";

    private static final String COLUMNS = """
            g.id, g.reference, c.slug as call, cast(c.title as text) as call_title, c.closes_at, c.zone,
            o.slug as recipient, cast(o.name as text) as recipient_name, o.country,
            s.content -> 'answers' ->> 'title' as title, s.content -> 'answers' ->> 'language' as language,
            cast(s.content -> 'answers' -> 'themes' as text) as themes, g.state, g.amount, g.currency,
            g.paid - g.refunded as paid, g.awarded_at, g.report_by, case when %1$s then %2$s end as late,
            case when %1$s then %3$s else '{}' end as waiting""".formatted(KEPT, LATE, WAITING);

    private static final SortOrder LATEST_FIRST =
            SortOrder.descending("-awarded", "g.awarded_at", "timestamptz", "g.id");

    private final PreferredLanguages languages;
    private final Themes themes;
    private final DatabaseClock clock;

    Grants(PreferredLanguages languages, Themes themes, DatabaseClock clock) {
        this.languages = languages;
        this.themes = themes;
        this.clock = clock;
    }

    Page<GrantSummary> search(GrantFilter filter, Viewer viewer) {
        var themeNames = themes.names();
        var list = listing(COLUMNS, FROM, viewer)
                .where("(" + PUBLIC + " or " + KEPT + ")")
                .whereAny("c.slug = any(:call)", "call", filter.call)
                .whereAny("p.slug = any(:project)", "project", filter.project)
                .whereAny("o.slug = any(:recipient)", "recipient", filter.recipient)
                .whereAny("o.country = any(:country)", "country", filter.country)
                .whereAny("jsonb_exists_any(s.content -> 'answers' -> 'themes', cast(:theme as text[]))", "theme", filter.theme)
                .whereAny("to_char(g.awarded_at at time zone c.zone, 'YYYY') = any(:year)", "year", filter.year)
                .whereAny("g.state = any(:state)", "state", filter.state);
        if (filter.late != null) {
            list.where(KEPT + " and " + (filter.late ? "" : "not ") + "coalesce(" + LATE + ", false)");
        }
        if (filter.waiting != null) {
            list.where(KEPT + " and " + WAITING + (filter.waiting ? " <> " : " = ") + "'{}'");
        }
        return list.page(getEntityManager(), LATEST_FIRST, filter, row -> summary(row, themeNames));
    }

    /** A list whose conditions may ask whose grants the viewer keeps. */
    static Listing listing(String columns, String from, Viewer viewer) {
        return new Listing(columns, from)
                .with("own", viewer.seesConcernsOf().toArray(String[]::new))
                .with("mine", viewer.seesDraftsOf().toArray(String[]::new));
    }

    private GrantSummary summary(Row row, Map<String, LocalisedText> themeNames) {
        var currency = row.string("currency");
        return new GrantSummary(row.uuid("id"), row.string("reference"),
                new NamedCall(row.string("call"), languages.show(row.localised("call_title")),
                        row.instantOrNull("closes_at"), row.string("zone")),
                new NamedOrganisation(row.string("recipient"), languages.show(row.localised("recipient_name"))),
                row.string("country"), new ShownText(row.string("title"), row.string("language")),
                row.json("themes", new TypeReference<List<String>>() {}).stream()
                        .map(code -> new ThemeSummary(code, languages.show(themeNames.get(code)))).toList(),
                GrantState.valueOf(row.string("state")), new Money(row.decimal("amount"), currency),
                new Money(row.decimal("paid"), currency), row.instant("awarded_at"), row.dateOrNull("report_by"),
                row.boolOrNull("late"), row.strings("waiting").stream().map(GrantTask::valueOf).toList());
    }

    /** Grows whenever somewhere a day begins, on which results may come out and reports be late: every quarter of an hour. */
    long turn() {
        return clock.now().getEpochSecond() / Duration.ofMinutes(15).toSeconds();
    }

    /** What the grants of a call take of its budget. */
    public BigDecimal committed(Call call) {
        return find("select coalesce(sum(g.account.committed), 0) from Grant g where g.application.call = ?1", call)
                .project(BigDecimal.class).firstResult();
    }

    /** The grant when the caller may see it. */
    Optional<Grant> visibleTo(Viewer viewer, UUID id) {
        return findByIdOptional(id).filter(grant -> isKeptBy(viewer, grant) || isPublic(grant));
    }

    private boolean isPublic(Grant grant) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select exists (select from " + FROM + " where g.id = :id and " + PUBLIC + ")", Boolean.class)
                .setParameter("id", grant.id()).getSingleResult();
    }

    /** Whether the viewer acts for one of the two sides: the recipient, or who leads the project of the call. */
    static boolean isKeptBy(Viewer viewer, Grant grant) {
        return isOwn(viewer, grant)
                || grant.application().call().project().leads().stream().anyMatch(viewer.seesDraftsOf()::contains);
    }

    static boolean isOwn(Viewer viewer, Grant grant) {
        return viewer.seesConcernsOf().contains(grant.application().applicant().slug());
    }

    Optional<Grant> ofReport(UUID reportId) {
        return find("reportId", reportId).firstResultOptional();
    }

    String nextReference() {
        var number = (Long) getEntityManager()
                .createNativeQuery("select nextval('grant_reference')", Long.class).getSingleResult();
        return "GR-%06d".formatted(number);
    }
}
