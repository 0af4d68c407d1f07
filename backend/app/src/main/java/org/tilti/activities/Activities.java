package org.tilti.activities;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
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
import org.tilti.projects.NamedProject;
import org.tilti.projects.Project;
import org.tilti.projects.Projects;
import org.tilti.projects.WorkFilter;
import org.tilti.text.LocalisedText;
import org.tilti.text.PreferredLanguages;

/** All activities. */
@ApplicationScoped
public class Activities implements PanacheRepositoryBase<Activity, UUID>, DocumentHolder {
    private static final String VISIBLE =
            "(a.published_at is not null and p.published_at is not null or " + Projects.LED_BY_MINE + ")";

    private static final WorkFilter.Participants PARTICIPANTS =
            new WorkFilter.Participants("activity_participant", "activity_id");

    private static final String COLUMNS = """
            a.id, a.type, cast(a.title as text) as title, a.period_from, a.period_to, a.period_precision, a.online,
            cast(a.place_name as text) as place, a.place_country, p.slug as project_slug,
            cast(p.title as text) as project_title,
            a.published_at is not null and p.published_at is not null as published,
            cast((select coalesce(jsonb_agg(jsonb_build_object('slug', o.slug, 'name', o.name) order by h.position), '[]')
               from activity_participant h join organisation o on o.id = h.organisation_id
              where h.activity_id = a.id and h.role in ('ORGANISER', 'HOST')) as text) as hosts""";

    private final PreferredLanguages languages;

    Activities(PreferredLanguages languages) {
        this.languages = languages;
    }

    Page<ActivitySummary> search(ActivityFilter filter, List<String> projects, Viewer viewer) {
        var list = new Listing(COLUMNS, "activity a join project p on p.id = a.project_id" + (filter.hasText()
                ? " join search_document d on d.kind = 'ACTIVITY' and d.subject_id = a.id" : ""));
        filter.narrow(list, "a", VISIBLE, PARTICIPANTS, viewer)
                .whereAny("p.slug = any(:project)", "project", projects)
                .whereAny("a.type = any(:type)", "type", filter.type)
                .whereAny("a.place_country = any(:country)", "country", filter.country);
        if (filter.online != null) {
            list.where("a.online = :online").with("online", filter.online);
        }
        return list.page(getEntityManager(), order(filter), filter, this::summary);
    }

    private SortOrder order(ActivityFilter filter) {
        return switch (filter.sort) {
            case TITLE -> SortOrder.alphabetical("title", "a.title", languages.ofInterface(), "a.id");
            case LATEST -> SortOrder.descending("-period", "coalesce(a.period_from, '-infinity')", "date", "a.id");
            case null, default -> SortOrder.ascending("period", "coalesce(a.period_from, 'infinity')", "date", "a.id");
        };
    }

    private ActivitySummary summary(Row row) {
        return new ActivitySummary(
                row.uuid("id"),
                ActivityType.valueOf(row.string("type")),
                languages.show(row.localised("title")),
                row.periodOrNull(),
                row.bool("online"),
                languages.showOptional(row.localisedOrNull("place")),
                row.stringOrNull("place_country"),
                new NamedProject(row.string("project_slug"),
                        languages.show(row.localised("project_title"))),
                row.json("hosts", new TypeReference<List<Host>>() {}).stream()
                        .map(host -> new NamedOrganisation(host.slug, languages.show(host.name))).distinct().toList(),
                row.bool("published"));
    }

    private record Host(String slug, LocalisedText name) {}

    /** The activity when the caller may see it. */
    Optional<Activity> visibleTo(Viewer viewer, UUID id) {
        return findByIdOptional(id).filter(activity -> activity.isPublic()
                || activity.project().leads().stream().anyMatch(viewer.seesDraftsOf()::contains));
    }

    @Override
    public boolean isSeenBy(Viewer viewer, UUID thing) {
        return visibleTo(viewer, thing).isPresent();
    }

    /** Those of these activities that everybody may see, the earliest first. */
    public List<NamedActivity> published(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", Sort.by("period.from").and("id"), ids).stream()
                .filter(Activity::isPublic)
                .map(activity -> new NamedActivity(activity.id(), activity.type, activity.title, activity.period))
                .toList();
    }

    /** The activity that everybody may see under this id, or under its reference in the project: `slug/reference`. */
    public Optional<UUID> published(String idOrReference) {
        var parts = idOrReference.split("/");
        var found = parts.length == 1 ? findByIdOptional(UUID.fromString(idOrReference))
                : find("project.slug = ?1 and reference = ?2", parts[0], parts[1]).<Activity>firstResultOptional();
        return found.filter(Activity::isPublic).map(Activity::id);
    }

    /** The activity of a project under this reference, if the viewer may see it. */
    public Optional<UUID> visibleTo(Viewer viewer, Project project, String reference) {
        return byReference(project, reference).flatMap(activity -> visibleTo(viewer, activity.id())).map(Activity::id);
    }

    List<Activity> of(Project project) {
        return list("project", project);
    }

    List<Activity> with(Organisation participant) {
        return list("select distinct a from Activity a join a.participants t where t.organisation = ?1", participant);
    }

    Optional<Activity> byReference(Project project, String reference) {
        return find("project = ?1 and reference = ?2", project, reference).firstResultOptional();
    }
}
