package org.tilti.grants.awarded;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tilti.grants.awarded.GrantFigures.GrantFigure;
import org.tilti.http.Row;
import org.tilti.identity.Viewer;
import org.tilti.money.Money;
import org.tilti.projects.Projects;

/** Adds up what was applied for, awarded and paid in the calls of which the viewer may see the results. */
@ApplicationScoped
class ReadFigures {
    private static final String FROM = """
            grant_application a join grant_submission s on s.id = a.submission_id
            join organisation o on o.id = a.applicant_id join call c on c.id = a.call_id
            join project p on p.id = c.project_id
            left join awarded_grant g on g.application_id = a.id and g.state <> 'DECLINED'""";

    private static final String BY_THEME =
            " cross join lateral jsonb_array_elements_text(s.content -> 'answers' -> 'themes') t(code)";

    private static final String SUMS = """
            s.content -> 'answers' -> 'requested' ->> 'currency' as unit, count(*) as applications,
            sum(cast(s.content -> 'answers' -> 'requested' ->> 'amount' as numeric)) as applied, count(g.id) as grants,
            coalesce(sum(g.amount), 0.00) as awarded, coalesce(sum(g.paid - g.refunded), 0.00) as paid, """;

    private final EntityManager database;

    ReadFigures(EntityManager database) {
        this.database = database;
    }

    GrantFigures of(FigureFilter filter, Viewer viewer) {
        return new GrantFigures(by(null, "", filter, viewer), by("o.country", "", filter, viewer),
                by("t.code", BY_THEME, filter, viewer),
                by("to_char(a.submitted_at at time zone c.zone, 'YYYY')", "", filter, viewer));
    }

    private List<GrantFigure> by(@Nullable String key, String joined, FigureFilter filter, Viewer viewer) {
        return Grants.listing(SUMS + "cast(" + key + " as text) as label", FROM + joined, viewer)
                .where("(" + Grants.RESULTS_ARE_PUBLIC + " or " + Projects.LED_BY_MINE + ")")
                .where("a.state not in ('DRAFT', 'WITHDRAWN')")
                .whereAny("c.slug = any(:call)", "call", filter.call)
                .whereAny("p.slug = any(:project)", "project", filter.project)
                .all(database, " group by unit, label order by label, unit", ReadFigures::figure);
    }

    private static GrantFigure figure(Row row) {
        var currency = row.string("unit");
        return new GrantFigure(row.stringOrNull("label"), row.whole("applications"), money(row, "applied", currency),
                row.whole("grants"), money(row, "awarded", currency), money(row, "paid", currency));
    }

    private static Money money(Row row, String column, String currency) {
        return new Money(row.decimal(column).setScale(2), currency);
    }
}
