package org.tilti.calls;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.Row;
import org.tilti.http.SortOrder;
import org.tilti.identity.Viewer;
import org.tilti.projects.NamedProject;
import org.tilti.projects.Project;
import org.tilti.projects.Projects;
import org.tilti.search.SearchDocuments;
import org.tilti.search.SearchQuery;
import org.tilti.text.PreferredLanguages;
import org.tilti.themes.Theme;
import org.tilti.time.DatabaseClock;

/** All calls. */
@ApplicationScoped
class Calls implements PanacheRepositoryBase<Call, UUID> {
    private static final String VISIBLE =
            "(c.published_at is not null and p.published_at is not null or " + Projects.LED_BY_MINE + ")";

    /** By the clock of the database; the parameter `now` is taken from it too. */
    private static final String PHASE = """
            case when c.closes_at <= cast(:now as timestamptz) then 'CLOSED'
                 when c.opens_at > cast(:now as timestamptz) then 'UPCOMING' else 'OPEN' end""";

    private static final String COLUMNS = """
            c.slug, c.kind, cast(c.title as text) as title, cast(c.summary as text) as summary, p.slug as project_slug,
            cast(p.title as text) as project_title, c.opens_at, c.closes_at, c.zone, c.languages,
            c.published_at is not null and p.published_at is not null as published, """ + PHASE + " as phase";

    /**
     * What can be answered first, the nearest deadline foremost; then what is to come; then what is over, the latest
     * foremost. The keys stay the same from page to page while the clock goes on.
     */
    private static final SortOrder NEXT_DEADLINE = new SortOrder("deadline", List.of(
            "case " + PHASE + " when 'OPEN' then 1 when 'UPCOMING' then 2 else 3 end",
            "case " + PHASE + " when 'CLOSED' then -1 else 1 end"
                    + " * extract(epoch from coalesce(c.closes_at, 'infinity'))", "c.id"),
            List.of("int", "numeric", "uuid"), false);

    private final PreferredLanguages languages;
    private final DatabaseClock clock;

    Calls(PreferredLanguages languages, DatabaseClock clock) {
        this.languages = languages;
        this.clock = clock;
    }

    Page<CallSummary> search(CallFilter filter, List<String> projects, Viewer viewer, Instant now) {
        var list = new Listing(COLUMNS, "call c join project p on p.id = c.project_id" + (filter.hasText()
                ? " join search_document d on d.kind = 'CALL' and d.subject_id = c.id" : ""))
                .where(VISIBLE).with("mine", viewer.seesDraftsOf().toArray(String[]::new))
                .with("now", now)
                .whereAny("p.slug = any(:project)", "project", projects)
                .whereAny("c.kind = any(:kind)", "kind", filter.kind)
                .whereAny("c.themes && cast(:theme as text[])", "theme", filter.theme)
                .whereAny(PHASE + " = any(:phase)", "phase", filter.phase);
        if (filter.hasText()) {
            SearchDocuments.meeting(list, SearchQuery.of(filter.q));
        }
        if (filter.editable != null) {
            list.where((filter.editable ? "" : "not ") + Projects.LED_BY_MINE.replace(":mine", ":editable"))
                    .with("editable", viewer.writesProjectsFor().toArray(String[]::new));
        }
        return list.page(getEntityManager(), order(filter), filter, this::summary);
    }

    private SortOrder order(CallFilter filter) {
        return switch (filter.sort) {
            case TITLE -> SortOrder.alphabetical("title", "c.title", languages.ofInterface(), "c.id");
            case NEWEST -> SortOrder.descending("-updated", "c.updated_at", "timestamptz", "c.id");
            case null, default -> NEXT_DEADLINE;
        };
    }

    private CallSummary summary(Row row) {
        return new CallSummary(
                row.string("slug"),
                CallKind.valueOf(row.string("kind")),
                languages.show(row.localised("title")),
                languages.showOptional(row.localisedOrNull("summary")),
                new NamedProject(row.string("project_slug"), languages.show(row.localised("project_title"))),
                row.instantOrNull("opens_at"),
                row.instantOrNull("closes_at"),
                row.string("zone"),
                CallPhase.valueOf(row.string("phase")),
                row.strings("languages"),
                row.bool("published"));
    }

    Instant now() {
        return clock.now();
    }

    /** Grows whenever a call opens or closes, so that what depends on the clock is not taken for unchanged. */
    long turns(Instant now) {
        return count("opensAt <= ?1", now) + count("closesAt <= ?1", now);
    }

    Optional<Call> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** The call when the caller may see it. */
    Optional<Call> visibleTo(Viewer viewer, String slug) {
        return bySlug(slug).filter(call -> call.isPublic()
                || call.project().leads().stream().anyMatch(viewer.seesDraftsOf()::contains));
    }

    List<Call> of(Project project) {
        return list("project", project);
    }

    @SuppressWarnings("unchecked")
    List<Call> on(Theme theme) {
        return getEntityManager()
                .createNativeQuery("select * from call where themes @> array[cast(:code as text)]", Call.class)
                .setParameter("code", theme.code()).getResultList();
    }

    /** Those that anybody can answer now, the nearest deadline first. */
    List<Call> open(Instant now) {
        return list("""
                publishedAt is not null and project.publishedAt is not null
                and (opensAt is null or opensAt <= ?1) and closesAt > ?1 order by closesAt, id""", now);
    }
}
