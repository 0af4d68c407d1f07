package org.tilti.projects;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tilti.documents.DocumentHolder;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.Row;
import org.tilti.http.SortOrder;
import org.tilti.identity.Viewer;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.organisations.Organisation;
import org.tilti.text.LocalisedText;
import org.tilti.text.PreferredLanguages;
import org.tilti.themes.Theme;
import org.tilti.themes.ThemeSummary;
import org.tilti.themes.Themes;

/** All projects. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID>, DocumentHolder {
    /** Needs the parameter `mine`, the slugs of organisations; `p` is the project. */
    public static final String LED_BY_MINE = """
            exists (select from project_participant l join organisation lo on lo.id = l.organisation_id
                    where l.project_id = p.id and l.role = 'LEAD' and lo.slug = any(cast(:mine as text[])))""";

    /** Which projects a caller sees: all that are published, and the drafts of the organisations they act for. */
    public static final String VISIBLE = "(p.published_at is not null or " + LED_BY_MINE + ")";

    private static final WorkFilter.Participants PARTICIPANTS =
            new WorkFilter.Participants("project_participant", "project_id");

    private static final String COLUMNS = """
            p.slug, cast(p.title as text) as title, cast(p.summary as text) as summary, p.status, p.period_from,
            p.period_to, p.period_precision, p.themes, p.countries, p.published_at is not null as published,
            p.updated_at,
            cast((select coalesce(jsonb_agg(jsonb_build_object('slug', o.slug, 'name', o.name) order by l.position), '[]')
               from project_participant l join organisation o on o.id = l.organisation_id
              where l.project_id = p.id and l.role = 'LEAD') as text) as leads""";

    private final PreferredLanguages languages;
    private final Themes themes;

    Projects(PreferredLanguages languages, Themes themes) {
        this.languages = languages;
        this.themes = themes;
    }

    Page<ProjectSummary> search(ProjectFilter filter, Viewer viewer) {
        var list = new Listing(COLUMNS, filter.hasText()
                ? "project p join search_document d on d.kind = 'PROJECT' and d.subject_id = p.id" : "project p");
        filter.narrow(list, "p", VISIBLE, PARTICIPANTS, viewer)
                .whereAny("p.status = any(:status)", "status", filter.status)
                .whereAny("p.sdgs && cast(cast(:sdg as text[]) as int[])", "sdg", filter.sdg)
                .whereAny("p.countries && cast(:country as text[])", "country", filter.country);
        var themeNames = themes.names();
        return list.page(getEntityManager(), order(filter), filter, row -> summary(row, themeNames));
    }

    private SortOrder order(ProjectFilter filter) {
        return switch (filter.sort) {
            case TITLE -> SortOrder.alphabetical("title", "p.title", languages.ofInterface(), "p.id");
            case EARLIEST -> SortOrder.ascending("period", "coalesce(p.period_from, 'infinity')", "date", "p.id");
            case LATEST -> SortOrder.descending("-period", "coalesce(p.period_from, '-infinity')", "date", "p.id");
            case null, default -> SortOrder.descending("-updated", "p.updated_at", "timestamptz", "p.id");
        };
    }

    private ProjectSummary summary(Row row, Map<String, LocalisedText> themeNames) {
        return new ProjectSummary(
                row.string("slug"),
                languages.show(row.localised("title")),
                languages.showOptional(row.localisedOrNull("summary")),
                ProjectStatus.valueOf(row.string("status")),
                row.periodOrNull(),
                row.strings("themes").stream()
                        .map(code -> new ThemeSummary(code, languages.show(themeNames.get(code)))).toList(),
                row.json("leads", new TypeReference<List<Lead>>() {}).stream()
                        .map(lead -> new NamedOrganisation(lead.slug, languages.show(lead.name))).toList(),
                row.strings("countries"),
                row.bool("published"),
                row.instant("updated_at"));
    }

    private record Lead(String slug, LocalisedText name) {}

    public Optional<Project> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    List<Project> with(Organisation participant) {
        return list("select distinct p from Project p join p.participants t where t.organisation = ?1", participant);
    }

    @SuppressWarnings("unchecked")
    List<Project> on(Theme theme) {
        return getEntityManager()
                .createNativeQuery("select * from project where themes @> array[cast(:code as text)]", Project.class)
                .setParameter("code", theme.code()).getResultList();
    }

    /** The project when the caller may see it. */
    public Optional<Project> visibleTo(Viewer viewer, String slug) {
        return bySlug(slug).filter(project -> isSeenBy(viewer, project));
    }

    @Override
    public boolean isSeenBy(Viewer viewer, UUID thing) {
        return findByIdOptional(thing).filter(project -> isSeenBy(viewer, project)).isPresent();
    }

    private static boolean isSeenBy(Viewer viewer, Project project) {
        return project.isPublished() || project.leads().stream().anyMatch(viewer.seesDraftsOf()::contains);
    }
}
