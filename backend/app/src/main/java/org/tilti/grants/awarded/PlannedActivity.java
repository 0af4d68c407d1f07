package org.tilti.grants.awarded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.activities.ActivityDraft;
import org.tilti.activities.AgendaItem;
import org.tilti.grants.applications.Delegate;
import org.tilti.grants.applications.Plan;
import org.tilti.text.LocalisedText;
import org.tilti.time.Period;
import org.tilti.time.Precision;

/** The visit or event that was planned in an application, as a draft of an activity of the project. */
final class PlannedActivity {
    private PlannedActivity() {}

    /** None where nothing is planned, or it is not said what kind of thing it is. */
    static Optional<ActivityDraft> of(Grant grant) {
        var answers = GrantReferences.answers(grant.application());
        var plan = answers.plan();
        if (plan == null || plan.kind() == null) {
            return Optional.empty();
        }
        var title = GrantReferences.title(grant.application());
        var language = title.language();
        return Optional.of(new ActivityDraft(grant.reference(), plan.kind(),
                LocalisedText.of(language, isBlank(plan.title()) ? title.text() : plan.title()), description(plan, language),
                period(plan.startsOn(), plan.endsOn()), false, null, null, null, agenda(plan, language), null, null,
                answers.themes(), null));
    }

    private static @Nullable LocalisedText description(Plan plan, String language) {
        var said = Stream.concat(Stream.ofNullable(plan.place()), plan.delegation().stream().map(PlannedActivity::members))
                .filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
        return said.isEmpty() ? null : LocalisedText.of(language, said);
    }

    private static String members(Delegate delegate) {
        var whence = delegate.from() == null ? delegate.organisation() : delegate.from();
        return "%d × %s%s".formatted(delegate.number(), isBlank(delegate.function()) ? "–" : delegate.function(),
                whence == null ? "" : " (" + whence + ")");
    }

    private static @Nullable Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to != null && to.isBefore(from) ? null : new Period(from, to, Precision.DAY);
    }

    private static List<AgendaItem> agenda(Plan plan, String language) {
        return plan.programme().stream().filter(entry -> !isBlank(entry.text()))
                .map(entry -> new AgendaItem(entry.day(), LocalisedText.of(language, entry.text()))).toList();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
