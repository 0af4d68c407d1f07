package org.tilti.partnerships.interest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tilti.calls.Call;
import org.tilti.calls.NamedCall;
import org.tilti.calls.criteria.Side;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.Row;
import org.tilti.http.SortOrder;
import org.tilti.identity.Viewer;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.organisations.Organisation;
import org.tilti.projects.Projects;
import org.tilti.text.PreferredLanguages;

/** All expressions of interest. */
@ApplicationScoped
class ExpressionsOfInterest implements PanacheRepositoryBase<ExpressionOfInterest, UUID> {
    /** Those of the organisations the viewer acts for, and those that answer calls of projects they lead. */
    private static final String VISIBLE = "(o.slug = any(cast(:own as text[])) or " + Projects.LED_BY_MINE + ")";

    private static final String COLUMNS = """
            e.id, e.reference, e.side, e.state, e.submitted_at, e.updated_at, o.slug as organisation,
            cast(o.name as text) as organisation_name, c.slug as call, cast(c.title as text) as call_title,
            c.closes_at, c.zone,
            case e.state when 'RETURNED' then to_timestamp(cast(e.notes -> -1 ->> 'answerBy' as numeric)) end as answer_by""";

    private static final SortOrder NEWEST_FIRST =
            SortOrder.descending("-updated", "e.updated_at", "timestamptz", "e.id");

    private final PreferredLanguages languages;

    ExpressionsOfInterest(PreferredLanguages languages) {
        this.languages = languages;
    }

    Page<InterestSummary> search(InterestFilter filter, Viewer viewer) {
        return new Listing(COLUMNS, """
                expression_of_interest e join organisation o on o.id = e.organisation_id
                join call c on c.id = e.call_id join project p on p.id = c.project_id""")
                .where(VISIBLE)
                .with("own", viewer.seesConcernsOf().toArray(String[]::new))
                .with("mine", viewer.seesDraftsOf().toArray(String[]::new))
                .whereAny("c.slug = any(:call)", "call", filter.call)
                .whereAny("o.slug = any(:organisation)", "organisation", filter.organisation)
                .whereAny("e.state = any(:state)", "state", filter.state)
                .page(getEntityManager(), NEWEST_FIRST, filter, this::summary);
    }

    private InterestSummary summary(Row row) {
        return new InterestSummary(
                row.uuid("id"),
                row.stringOrNull("reference"),
                new NamedCall(row.string("call"), languages.show(row.localised("call_title")),
                        row.instantOrNull("closes_at"), row.string("zone")),
                new NamedOrganisation(row.string("organisation"), languages.show(row.localised("organisation_name"))),
                Side.valueOf(row.string("side")),
                InterestState.valueOf(row.string("state")),
                row.instantOrNull("submitted_at"),
                row.instantOrNull("answer_by"),
                row.instant("updated_at"));
    }

    /** The expression of interest when the caller may see that it is there. */
    Optional<ExpressionOfInterest> visibleTo(Viewer viewer, UUID id) {
        return findByIdOptional(id).filter(interest -> isOwn(interest, viewer) || isAsked(interest, viewer));
    }

    /** Whether the viewer acts for the organisation. */
    static boolean isOwn(ExpressionOfInterest interest, Viewer viewer) {
        return viewer.seesConcernsOf().contains(interest.organisation().slug());
    }

    /** Whether the viewer's organisation leads the project whose call is answered. */
    private static boolean isAsked(ExpressionOfInterest interest, Viewer viewer) {
        return interest.call().project().leads().stream().anyMatch(viewer.seesDraftsOf()::contains);
    }

    Optional<ExpressionOfInterest> of(Call call, Organisation organisation) {
        return find("call = ?1 and organisation = ?2", call, organisation).firstResultOptional();
    }

    /** What the organisation has answered to other calls, the latest first. */
    List<ExpressionOfInterest> earlierOf(Organisation organisation) {
        return list("organisation = ?1 order by updatedAt desc, id desc", organisation);
    }

    String nextReference() {
        var number = (Long) getEntityManager()
                .createNativeQuery("select nextval('interest_reference')", Long.class).getSingleResult();
        return "EI-%06d".formatted(number);
    }
}
