package org.tilti.partnerships;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tilti.documents.DocumentHolder;
import org.tilti.http.Page;
import org.tilti.http.Row;
import org.tilti.identity.Viewer;
import org.tilti.organisations.Organisation;
import org.tilti.text.LocalisedText;
import org.tilti.text.PreferredLanguages;
import org.tilti.themes.ThemeSummary;
import org.tilti.themes.Themes;
import org.tilti.time.Lasted;
import org.tilti.time.Since;
import org.tilti.time.Until;

/** All partnerships. */
@ApplicationScoped
public class Partnerships implements PanacheRepositoryBase<Partnership, UUID>, DocumentHolder {
    private static final String COLUMNS = """
            p.id, p.state, p.origin, p.since_from, p.since_precision, p.since_or_earlier, p.ended_to,
            p.ended_precision, p.themes, p.updated_at, current_date as today,
            cast((select jsonb_agg(jsonb_build_object('slug', o.slug, 'name', o.name, 'country', o.country)
                                   order by t.position)
               from partnership_party t join organisation o on o.id = t.organisation_id
              where t.partnership_id = p.id) as text) as parties""";

    private final PreferredLanguages languages;
    private final Themes themes;

    Partnerships(PreferredLanguages languages, Themes themes) {
        this.languages = languages;
        this.themes = themes;
    }

    Page<PartnershipSummary> search(PartnershipFilter filter, Viewer viewer) {
        var listing = new PartnershipListing(filter, viewer);
        var themeNames = themes.names();
        return listing.selecting(COLUMNS).page(getEntityManager(), listing.order(languages.ofInterface()), filter,
                row -> summary(row, themeNames));
    }

    private PartnershipSummary summary(Row row, Map<String, LocalisedText> themeNames) {
        var state = PartnershipState.valueOf(row.string("state"));
        var since = row.sinceOrNull();
        var ended = row.endedOrNull();
        return new PartnershipSummary(
                row.uuid("id"),
                row.json("parties", new TypeReference<List<NamedParty>>() {}).stream()
                        .map(party -> new PartnershipSummary.PartySummary(
                                party.slug, languages.show(party.name), party.country)).toList(),
                state, since, ended, lasted(state, since, ended, row.dateOrNull("today")),
                PartnershipOrigin.valueOf(row.string("origin")),
                row.strings("themes").stream()
                        .map(code -> new ThemeSummary(code, languages.show(themeNames.get(code)))).toList(),
                row.instant("updated_at"));
    }

    private record NamedParty(String slug, LocalisedText name, String country) {}

    /** Until today while it goes on; nothing is known when it ended and nobody knows when. */
    static @Nullable Lasted lasted(
            PartnershipState state, @Nullable Since since, @Nullable Until ended, LocalDate today) {
        if (since == null || state == PartnershipState.PROPOSED) {
            return null;
        }
        if (state != PartnershipState.ENDED) {
            return since.until(today, today);
        }
        return ended == null ? null : since.until(ended.earliest(), ended.date());
    }

    /** The day by the clock of the database, which all instances share. */
    LocalDate today() {
        return (LocalDate) getEntityManager().createNativeQuery("select current_date", LocalDate.class)
                .getSingleResult();
    }

    /** The partnership when the caller may see it. */
    Optional<Partnership> visibleTo(Viewer viewer, UUID id) {
        return findByIdOptional(id).filter(partnership -> mayBeSeenBy(viewer, partnership));
    }

    @Override
    public boolean isSeenBy(Viewer viewer, UUID thing) {
        return visibleTo(viewer, thing).isPresent();
    }

    boolean mayBeSeenBy(Viewer viewer, Partnership partnership) {
        return !partnership.isProposed()
                || viewer.hasRole(Viewer.ADMINISTRATOR)
                || partnership.parties().stream().anyMatch(viewer.seesConcernsOf()::contains);
    }

    /** Of exactly these organisations, in whatever order, also those that have ended. */
    List<Partnership> of(Collection<Organisation> organisations) {
        return list("partyKey = ?1 order by id", PartyKey.of(organisations));
    }

    /** The same for each of these keys of parties. */
    Map<String, List<Partnership>> ofAny(Collection<String> partyKeys) {
        return list("partyKey in ?1 order by id", partyKeys).stream()
                .collect(Collectors.groupingBy(partnership -> partnership.partyKey));
    }

    List<Partnership> with(Organisation party) {
        return list("select distinct p from Partnership p join p.parties t where t.organisation = ?1", party);
    }
}
