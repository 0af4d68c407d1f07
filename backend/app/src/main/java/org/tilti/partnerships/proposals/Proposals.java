package org.tilti.partnerships.proposals;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tilti.calls.Call;
import org.tilti.http.ListQuery;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.Row;
import org.tilti.http.SortOrder;
import org.tilti.identity.Viewer;
import org.tilti.organisations.Location;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.organisations.Organisation;
import org.tilti.partnerships.runs.MatchParty;
import org.tilti.partnerships.runs.MatchRunDetails;
import org.tilti.partnerships.runs.Points;
import org.tilti.projects.Projects;
import org.tilti.text.PreferredLanguages;

/** All proposals, and what was written on them. */
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {
    /** Those of the organisations the viewer acts for, and those of calls of projects they lead. */
    private static final String VISIBLE =
            "(h.slug = any(cast(:own as text[])) or s.slug = any(cast(:own as text[])) or " + Projects.LED_BY_MINE + ")";

    private static final String STATE_NOW =
            "case when q.state = 'OPEN' and q.answer_by <= clock_timestamp() then 'LAPSED' else q.state end";

    private static final String COLUMNS = """
            q.id, c.slug as call, cast(c.title as text) as call_title, c.zone, h.slug as host_slug,
            cast(h.name as text) as host_name, h.country as host_country, h.latitude as host_latitude,
            h.longitude as host_longitude, s.slug as seeker_slug, cast(s.name as text) as seeker_name,
            s.country as seeker_country, s.latitude as seeker_latitude, s.longitude as seeker_longitude,
            cast(q.score ->> 'total' as int) as total, q.answer_by, cast(q.host_answer as text) as host_answer,
            cast(q.seeker_answer as text) as seeker_answer, case q.state when 'AGREED' then q.partnership_id end
            as partnership,\s""" + STATE_NOW + " as state";

    private static final SortOrder NEWEST_FIRST =
            SortOrder.descending("-created", "q.created_at", "timestamptz", "q.id");
    private static final SortOrder OLDEST_FIRST = SortOrder.ascending("at", "m.at", "timestamptz", "m.id");

    private final PreferredLanguages languages;

    Proposals(PreferredLanguages languages) {
        this.languages = languages;
    }

    Page<ProposalSummary> search(ProposalFilter filter, Viewer viewer) {
        var listing = new Listing(COLUMNS, """
                proposal q join organisation h on h.id = q.host_id join organisation s on s.id = q.seeker_id
                join call c on c.id = q.call_id join project p on p.id = c.project_id""")
                .where(VISIBLE)
                .with("own", viewer.seesConcernsOf().toArray(String[]::new))
                .with("mine", viewer.seesDraftsOf().toArray(String[]::new))
                .whereAny("c.slug = any(:call)", "call", filter.call)
                .whereAny("(h.slug = any(:organisation) or s.slug = any(:organisation))", "organisation",
                        filter.organisation)
                .whereAny(STATE_NOW + " = any(:state)", "state", filter.state);
        if (filter.run != null) {
            listing.where("q.run_id = :run").with("run", filter.run);
        }
        return listing.page(getEntityManager(), NEWEST_FIRST, filter, this::summary);
    }

    private ProposalSummary summary(Row row) {
        return new ProposalSummary(row.uuid("id"),
                new MatchRunDetails.MatchedCall(row.string("call"), languages.show(row.localised("call_title"))),
                party(row, "host_"), party(row, "seeker_"), Points.of(row.integerOrNull("total")),
                ProposalState.valueOf(row.string("state")), row.instant("answer_by"), row.string("zone"),
                answer(row, "host_answer"), answer(row, "seeker_answer"), row.uuid("partnership"));
    }

    private MatchParty party(Row row, String prefix) {
        var latitude = row.doubleOrNull(prefix + "latitude");
        return new MatchParty(row.string(prefix + "slug"), languages.show(row.localised(prefix + "name")),
                row.string(prefix + "country"),
                latitude == null ? null : new Location(latitude, row.doubleOrNull(prefix + "longitude")));
    }

    private static ProposalAnswer answer(Row row, String column) {
        return row.stringOrNull(column) == null ? null : row.json(column, new TypeReference<>() {});
    }

    /** The proposal when the caller acts for one of its sides or coordinates its call. */
    Optional<Proposal> visibleTo(Viewer viewer, UUID id) {
        return findByIdOptional(id).filter(proposal -> viewer.seesConcernsOf().contains(proposal.host().slug())
                || viewer.seesConcernsOf().contains(proposal.seeker().slug())
                || proposal.call().project().leads().stream().anyMatch(viewer.seesDraftsOf()::contains));
    }

    List<Proposal> overdue(Call call, Instant now) {
        return list("call = ?1 and state = ?2 and answerBy <= ?3", call, ProposalState.OPEN, now);
    }

    List<Proposal> of(Call call, ProposalState... states) {
        return list("select q from Proposal q join fetch q.host join fetch q.seeker where q.call = ?1 and q.state in ?2",
                call, List.of(states));
    }

    Page<ProposalMessage> messages(Proposal proposal, ListQuery query) {
        return new Listing("m.id, m.at, m.text, o.slug, cast(o.name as text) as name",
                "proposal_message m join organisation o on o.id = m.organisation_id")
                .where("m.proposal_id = :proposal").with("proposal", proposal.id())
                .page(getEntityManager(), OLDEST_FIRST, query, row -> new ProposalMessage(row.uuid("id"),
                        new NamedOrganisation(row.string("slug"), languages.show(row.localised("name"))),
                        row.string("text"), row.instant("at")));
    }

    ProposalMessage write(Proposal proposal, Organisation by, String text) {
        var row = (Tuple) getEntityManager().createNativeQuery("""
                insert into proposal_message (proposal_id, organisation_id, text) values (:proposal, :by, :text)
                returning id, at""", Tuple.class)
                .setParameter("proposal", proposal.id()).setParameter("by", by.id()).setParameter("text", text)
                .getSingleResult();
        return new ProposalMessage(row.get("id", UUID.class),
                new NamedOrganisation(by.slug(), languages.show(by.name())), text, row.get("at", Instant.class));
    }
}
