package org.tilti.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.organisations.Organisation;
import org.tilti.text.LocalisedText;
import org.tilti.time.Period;
import org.tilti.time.Precision;

/** The life of a project. */
class ProjectTest {

    enum Step { PUBLISH, UNPUBLISH, START, COMPLETE, CANCEL }

    /** What a project may become, in as few words as possible. */
    private record Model(boolean published, ProjectStatus status) {

        @Nullable Model after(Step step) {
            return switch (step) {
                case PUBLISH -> published ? null : new Model(true, status);
                case UNPUBLISH -> published ? new Model(false, status) : null;
                case START -> status == ProjectStatus.PLANNED ? new Model(published, ProjectStatus.ACTIVE) : null;
                case COMPLETE -> status == ProjectStatus.ACTIVE ? new Model(published, ProjectStatus.COMPLETED) : null;
                case CANCEL -> Set.of(ProjectStatus.PLANNED, ProjectStatus.ACTIVE).contains(status)
                        ? new Model(published, ProjectStatus.CANCELLED) : null;
            };
        }
    }

    @Property
    void goesOnlyWhereTheModelGoes(@ForAll List<Step> steps) {
        var project = complete();
        var model = new Model(false, ProjectStatus.PLANNED);
        for (var step : steps) {
            var next = model.after(step);
            if (next == null) {
                assertThrows(ProblemException.class, () -> take(project, step));
            } else {
                take(project, step);
                model = next;
            }
            assertEquals(model, new Model(project.isPublished(), project.status()));
        }
    }

    private static void take(Project project, Step step) {
        switch (step) {
            case PUBLISH -> project.publish();
            case UNPUBLISH -> project.unpublish();
            case START -> project.moveTo(ProjectStatus.ACTIVE);
            case COMPLETE -> project.moveTo(ProjectStatus.COMPLETED);
            case CANCEL -> project.moveTo(ProjectStatus.CANCELLED);
        }
    }

    @Test
    void isNotPublishedBeforeReadersLearnWhatItIs() {
        var refused = assertThrows(ProblemException.class, () -> new Project("bare").publish());

        assertEquals(List.of("/summary", "/goal", "/period", "/participants"),
                refused.errors().stream().map(PlaceError::pointer).toList());
    }

    @Test
    void isLedByThoseWhoseRoleSaysSo() {
        var project = complete();
        project.participants.add(new Participant(organisation("other"), ParticipantRole.PARTNER, null));

        assertEquals(List.of("leader"), project.leads());
    }

    private static Project complete() {
        var project = new Project("bridges");
        project.title = LocalisedText.of("en", "Bridges");
        project.summary = LocalisedText.of("en", "In short");
        project.goal = LocalisedText.of("en", "To build");
        project.period = new Period(LocalDate.of(2021, 1, 1), null, Precision.YEAR);
        project.participants.add(new Participant(organisation("leader"), ParticipantRole.LEAD, null));
        return project;
    }

    private static Organisation organisation(String slug) {
        return new Organisation() {
            @Override
            public String slug() {
                return slug;
            }
        };
    }
}
