package org.tilti.partnerships.interest;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.PrefilledFrom;

/** An answer that was filled in for the organisation, and has not been touched since. */
@Schema(description = "An answer that was filled in for the organisation, and has not been touched since.")
public record Prefilled(
        @NotNull Field field,
        @NotNull PrefilledFrom from,
        @Schema(description = "With EARLIER_ANSWER: the call that was answered, by slug.",
                examples = "new-partnerships-with-ukraine") @Nullable String call) {

    /** Answers that can be filled in. */
    @Schema(name = "PrefilledField")
    public enum Field {
        LANGUAGES(InterestAnswers::languages), THEMES(InterestAnswers::themes), CONTACT(InterestAnswers::contact),
        OFFERS(InterestAnswers::offers), NEEDS(InterestAnswers::needs), FEATURES(InterestAnswers::features);

        final Function<InterestAnswers, Object> answer;

        Field(Function<InterestAnswers, Object> answer) {
            this.answer = answer;
        }
    }

    /** The marks that still stand after a change: of what was neither changed nor confirmed. */
    static List<Prefilled> untouched(
            List<Prefilled> marks, InterestAnswers before, InterestAnswers after, List<Field> confirmed) {
        return marks.stream().filter(mark -> !confirmed.contains(mark.field) && Objects.equals(
                mark.field.answer.apply(before), mark.field.answer.apply(after))).toList();
    }
}
