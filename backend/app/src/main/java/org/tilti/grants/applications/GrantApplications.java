package org.tilti.grants.applications;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tilti.calls.Call;
import org.tilti.calls.NamedCall;
import org.tilti.documents.DocumentHolder;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.Row;
import org.tilti.http.SortOrder;
import org.tilti.identity.Viewer;
import org.tilti.money.Money;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.organisations.Organisation;
import org.tilti.projects.Projects;
import org.tilti.text.PreferredLanguages;

/** All grant applications. */
@ApplicationScoped
public class GrantApplications implements PanacheRepositoryBase<GrantApplication, UUID>, DocumentHolder {
    /** Those of the organisations the viewer acts for, and those that are shared with the viewer. */
    private static final String INSIDE = """
            (o.slug = any(cast(:own as text[])) or exists (
                select from jsonb_to_recordset(a.sharing) as g(organisation text, person text)
                 where g.organisation = any(cast(:own as text[])) or g.person = :person))""";

    private static final String VISIBLE = "(" + INSIDE + " or " + Projects.LED_BY_MINE + ")";

    /** Those who are asked read what was handed in, never what is being written. */
    private static final String CONTENT = "case when " + INSIDE + " then a.answers"
            + " when a.state not in ('DRAFT', 'WITHDRAWN') then s.content -> 'answers' end";

    private static final String COLUMNS = """
            a.id, a.reference, a.state, a.submitted_at, a.updated_at, o.slug as applicant,
            cast(o.name as text) as applicant_name, c.slug as call, cast(c.title as text) as call_title,
            c.closes_at, c.zone, x.answers ->> 'title' as title,
            cast(case jsonb_typeof(x.answers -> 'requested') when 'object' then x.answers -> 'requested' end as text)
            as requested,
            case a.state when 'RETURNED' then to_timestamp(cast(a.completion ->> 'answerBy' as numeric)) end as answer_by""";

    private static final SortOrder NEWEST_FIRST =
            SortOrder.descending("-updated", "a.updated_at", "timestamptz", "a.id");

    private final PreferredLanguages languages;

    GrantApplications(PreferredLanguages languages) {
        this.languages = languages;
    }

    Page<GrantApplicationSummary> search(GrantApplicationFilter filter, Viewer viewer) {
        return new Listing(COLUMNS, """
                grant_application a join organisation o on o.id = a.applicant_id
                join call c on c.id = a.call_id join project p on p.id = c.project_id
                left join grant_submission s on s.id = a.submission_id
                cross join lateral (select %s as answers) x""".formatted(CONTENT))
                .where(VISIBLE)
                .with("own", viewer.seesConcernsOf().toArray(String[]::new))
                .with("person", viewer.name())
                .with("mine", viewer.seesDraftsOf().toArray(String[]::new))
                .whereAny("c.slug = any(:call)", "call", filter.call)
                .whereAny("o.slug = any(:applicant)", "applicant", filter.applicant)
                .whereAny("a.state = any(:state)", "state", filter.state)
                .page(getEntityManager(), NEWEST_FIRST, filter, this::summary);
    }

    private GrantApplicationSummary summary(Row row) {
        return new GrantApplicationSummary(
                row.uuid("id"),
                row.stringOrNull("reference"),
                row.stringOrNull("title"),
                new NamedCall(row.string("call"), languages.show(row.localised("call_title")),
                        row.instantOrNull("closes_at"), row.string("zone")),
                new NamedOrganisation(row.string("applicant"), languages.show(row.localised("applicant_name"))),
                GrantApplicationState.valueOf(row.string("state")),
                row.stringOrNull("requested") == null ? null : row.json("requested", new TypeReference<Money>() {}),
                row.instantOrNull("submitted_at"),
                row.instantOrNull("answer_by"),
                row.instant("updated_at"));
    }

    /** The application when the viewer may see that it is there. */
    public Optional<GrantApplication> visibleTo(Viewer viewer, UUID id) {
        return findByIdOptional(id)
                .filter(application -> ApplicationRight.isInside(application, viewer) || isAsked(application, viewer));
    }

    /** Whether the viewer's organisation leads the project whose call is answered. */
    public static boolean isAsked(GrantApplication application, Viewer viewer) {
        return application.call().project().leads().stream().anyMatch(viewer.seesDraftsOf()::contains);
    }

    /** Its documents are read by whoever reads its answers. */
    @Override
    public boolean isSeenBy(Viewer viewer, UUID thing) {
        return visibleTo(viewer, thing).filter(application -> !application.state().isConfidential()
                || ApplicationRight.isInside(application, viewer)).isPresent();
    }

    /** Those to a call, in the order of submission. */
    public List<GrantApplication> of(Call call, GrantApplicationState... states) {
        return list("""
                select a from GrantApplication a join fetch a.applicant join fetch a.submission
                where a.call = ?1 and a.state in ?2 order by a.submittedAt, a.id""", call, List.of(states));
    }

    Optional<GrantApplication> of(Call call, Organisation applicant) {
        return find("call = ?1 and applicant = ?2", call, applicant).firstResultOptional();
    }

    /** What the organisation has answered to other calls, the latest first. */
    List<GrantApplication> earlierOf(Organisation applicant) {
        return find("applicant = ?1 order by updatedAt desc, id desc", applicant).page(0, 1).list();
    }

    /** The documents of what is being written, and of all that was handed in. */
    Set<UUID> documentsOf(GrantApplication application) {
        var handedIn = getEntityManager().createQuery(
                "select s from GrantSubmission s where s.application = ?1", GrantSubmission.class)
                .setParameter(1, application).getResultList().stream().map(GrantSubmission::answers);
        return Stream.concat(Stream.of(application.answers()), handedIn)
                .flatMap(answers -> answers.documentIds().stream()).collect(Collectors.toSet());
    }

    String nextReference() {
        var number = (Long) getEntityManager()
                .createNativeQuery("select nextval('grant_application_reference')", Long.class).getSingleResult();
        return "GA-%06d".formatted(number);
    }
}
