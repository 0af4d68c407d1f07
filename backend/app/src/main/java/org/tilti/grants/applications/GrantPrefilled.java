package org.tilti.grants.applications;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.PrefilledFrom;

/** An answer of an application that was filled in for the applicant, and has not been touched since. */
@Schema(description = "An answer that was filled in for the applicant, and has not been touched since.")
public record GrantPrefilled(
        @NotNull Field field,
        @NotNull PrefilledFrom from,
        @Schema(description = "With EARLIER_ANSWER: the call that was answered, by slug.", examples = "mini-grants")
        @Nullable String call) {

    /** Answers that can be filled in. */
    @Schema(name = "GrantPrefilledField")
    public enum Field {
        LANGUAGE(GrantAnswers::language), THEMES(GrantAnswers::themes), SECTIONS(GrantAnswers::sections),
        PARTNERS(GrantAnswers::partners), CONTACT(GrantAnswers::contact);

        final Function<GrantAnswers, @Nullable Object> answer;

        Field(Function<GrantAnswers, @Nullable Object> answer) {
            this.answer = answer;
        }
    }

    /** The marks that still stand after a change: of what was neither changed nor confirmed. */
    static List<GrantPrefilled> untouched(
            List<GrantPrefilled> marks, GrantAnswers before, GrantAnswers after, List<Field> confirmed) {
        return marks.stream().filter(mark -> !confirmed.contains(mark.field) && Objects.equals(
                mark.field.answer.apply(before), mark.field.answer.apply(after))).toList();
    }
}
