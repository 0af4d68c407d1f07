package org.tilti.calls;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.criteria.Outcome;
import org.tilti.calls.criteria.Side;
import org.tilti.http.PlaceError;
import org.tilti.organisations.NamedOrganisation;

/** Whether an organisation may answer a call, criterion by criterion. */
@Schema(description = "Whether an organisation may answer a call, criterion by criterion.")
public record Eligibility(
        @Nullable NamedOrganisation organisation,
        @Schema(description = "The side it was checked for; where none was asked for, the one that fits best.")
        @Nullable Side side,
        @Schema(description = "The gravest outcome: NOT_MET when a criterion stands against it, UNKNOWN when a fact is "
                + "missing, TO_DECLARE when only answers of the applicant are missing, MET when nothing is.")
        @NotNull Outcome verdict,
        @NotNull List<CriterionOutcome> outcomes) {

    private static final List<Outcome> FROM_LIGHT_TO_GRAVE =
            List.of(Outcome.MET, Outcome.TO_DECLARE, Outcome.UNKNOWN, Outcome.NOT_MET);

    static Eligibility of(@Nullable NamedOrganisation organisation, @Nullable Side side,
            List<CriterionOutcome> outcomes) {
        return new Eligibility(organisation, side, gravest(outcomes.stream().map(CriterionOutcome::outcome).toList()),
                outcomes);
    }

    static Outcome gravest(List<Outcome> outcomes) {
        return outcomes.stream().max(Comparator.comparing(FROM_LIGHT_TO_GRAVE::indexOf)).orElse(Outcome.MET);
    }

    /** As it stood when something was handed in. */
    public List<RecordedOutcome> recorded() {
        return outcomes.stream().map(outcome -> new RecordedOutcome(outcome.criterion(), outcome.outcome())).toList();
    }

    /** What stands against handing in, by place in what shows the eligibility. */
    public List<PlaceError> obstacles() {
        var errors = new ArrayList<PlaceError>();
        for (int i = 0; i < outcomes.size(); i++) {
            var outcome = outcomes.get(i);
            var pointer = "/eligibility/outcomes/" + i;
            switch (outcome.outcome()) {
                case MET -> { }
                case NOT_MET -> errors.add(PlaceError.at(pointer, "not-met", outcome.title(), outcome.reason()));
                case UNKNOWN -> errors.add(PlaceError.at(pointer, "not-known", outcome.title(), outcome.reason()));
                case TO_DECLARE -> errors.add(PlaceError.at(pointer, "to-declare", outcome.title()));
            }
        }
        return errors;
    }
}
