package org.tilti.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tilti.activities.ActivityDraft;
import org.tilti.activities.WriteActivity;
import org.tilti.calls.CallDraft;
import org.tilti.calls.WriteCall;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.organisations.OrganisationDraft;
import org.tilti.organisations.WriteOrganisation;
import org.tilti.partnerships.PartnershipDraft;
import org.tilti.partnerships.RegisterPartnership;
import org.tilti.projects.Project;
import org.tilti.projects.ProjectDraft;
import org.tilti.projects.ProjectStatus;
import org.tilti.projects.WriteProject;
import org.tilti.text.Slug;
import org.tilti.themes.ThemeDraft;
import org.tilti.themes.WriteTheme;

/** Writes the themes, organisations, projects with their activities, and partnerships of an import file in JSON. */
@ApplicationScoped
class ImportJson {
    private static final List<String> SECTIONS = List.of("themes", "organisations", "projects", "partnerships");

    private final Drafts drafts;
    private final WriteTheme themes;
    private final WriteOrganisation organisations;
    private final WriteProject projects;
    private final WriteActivity activities;
    private final WriteCall calls;
    private final RegisterPartnership partnerships;

    ImportJson(Drafts drafts, WriteTheme themes, WriteOrganisation organisations, WriteProject projects,
            WriteActivity activities, WriteCall calls, RegisterPartnership partnerships) {
        this.drafts = drafts;
        this.themes = themes;
        this.organisations = organisations;
        this.projects = projects;
        this.activities = activities;
        this.calls = calls;
        this.partnerships = partnerships;
    }

    void write(JsonNode file, ImportRun run) {
        if (!file.isObject()) {
            throw ProblemException.invalid(PlaceError.at("", "wrong-type"));
        }
        file.fieldNames().forEachRemaining(name -> {
            if (!SECTIONS.contains(name)) {
                run.refuse(PlaceError.at("/" + name, "unknown-field", name));
            }
        });
        each(file.path("themes"), "/themes", run, (node, pointer) -> theme(node, pointer, run));
        each(file.path("organisations"), "/organisations", run, (node, pointer) -> organisation(node, pointer, run));
        each(file.path("projects"), "/projects", run, (node, pointer) -> project(node, pointer, run));
        each(file.path("partnerships"), "/partnerships", run, (node, pointer) -> partnership(node, pointer, run));
    }

    private static void each(JsonNode list, String pointer, ImportRun run, BiConsumer<ObjectNode, String> write) {
        if (!list.isMissingNode() && !list.isArray()) {
            run.refuse(PlaceError.at(pointer, "wrong-type"));
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            var place = pointer + "/" + i;
            if (list.get(i) instanceof ObjectNode node) {
                write.accept(node.deepCopy(), place);
            } else {
                run.refuse(PlaceError.at(place, "wrong-type"));
            }
        }
    }

    private void theme(ObjectNode node, String pointer, ImportRun run) {
        run.at(pointer, () -> {
            var code = node.remove("code");
            if (code == null || !code.isTextual() || !code.textValue().matches(Slug.PATTERN)) {
                throw ProblemException.invalid(PlaceError.at("/code", "slug"));
            }
            var outcome = themes.write(code.textValue(), drafts.read(node, ThemeDraft.class));
            run.done(pointer, code.textValue(), outcome);
            return outcome;
        });
    }

    private void organisation(ObjectNode node, String pointer, ImportRun run) {
        run.at(pointer, () -> {
            var written = organisations.importOne(drafts.read(node, OrganisationDraft.class));
            run.done(pointer, written.slug(), written.outcome());
            return written;
        });
    }

    private void project(ObjectNode node, String pointer, ImportRun run) {
        var status = node.remove("status");
        var published = node.remove("published");
        var ofProject = listIn(node, "activities");
        var callsOfProject = listIn(node, "calls");
        var imported = run.at(pointer, () -> {
            var draft = drafts.read(node, ProjectDraft.class);
            if (draft.slug() == null) {
                throw ProblemException.invalid(PlaceError.at("/slug", "required"));
            }
            return projects.importOne(draft, status(status), flag(published));
        });
        if (imported == null) {
            return;
        }
        run.done(pointer, imported.project().slug(), imported.outcome());
        each(ofProject, pointer + "/activities", run,
                (activity, place) -> activity(imported.project(), activity, place, run));
        each(callsOfProject, pointer + "/calls", run, (call, place) -> call(imported.project(), call, place, run));
    }

    private static JsonNode listIn(ObjectNode node, String name) {
        return node.has(name) ? node.remove(name) : JsonNodeFactory.instance.arrayNode();
    }

    private void call(Project project, ObjectNode node, String pointer, ImportRun run) {
        var published = node.remove("published");
        run.at(pointer, () -> {
            var draft = drafts.read(node, CallDraft.class);
            if (draft.slug() == null) {
                throw ProblemException.invalid(PlaceError.at("/slug", "required"));
            }
            var outcome = calls.importOne(project, draft, flag(published));
            run.done(pointer, draft.slug(), outcome);
            return outcome;
        });
    }

    private void activity(Project project, ObjectNode node, String pointer, ImportRun run) {
        var published = node.remove("published");
        run.at(pointer, () -> {
            var draft = drafts.read(node, ActivityDraft.class);
            if (draft.reference() == null) {
                throw ProblemException.invalid(PlaceError.at("/reference", "required-to-import"));
            }
            var outcome = activities.importOne(project, draft, flag(published));
            run.done(pointer, project.slug() + "/" + draft.reference(), outcome);
            return outcome;
        });
    }

    private void partnership(ObjectNode node, String pointer, ImportRun run) {
        run.at(pointer, () -> {
            var entered = partnerships.enter(drafts.read(node, PartnershipDraft.class));
            run.done(pointer, entered.partnership().id().toString(), entered.outcome());
            return entered;
        });
    }

    private static ProjectStatus status(@Nullable JsonNode node) {
        if (node == null) {
            return ProjectStatus.PLANNED;
        }
        return Arrays.stream(ProjectStatus.values()).filter(status -> status.name().equals(node.asText())).findFirst()
                .orElseThrow(() -> ProblemException.invalid(PlaceError.at("/status", "one-of",
                        Arrays.stream(ProjectStatus.values()).map(Enum::name).collect(Collectors.joining(", ")))));
    }

    private static boolean flag(@Nullable JsonNode node) {
        if (node != null && !node.isBoolean()) {
            throw ProblemException.invalid(PlaceError.at("/published", "wrong-type"));
        }
        return node != null && node.booleanValue();
    }
}
