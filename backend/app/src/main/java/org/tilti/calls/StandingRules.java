package org.tilti.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;

/** What stands once a published call is open: somebody may be answering by it. Only its days can be put off. */
final class StandingRules {
    private StandingRules() {}

    static void hold(Call call, CallDraft draft) {
        var errors = new ArrayList<PlaceError>();
        stands("/kind", call.kind, draft.kind(), errors);
        stands("/criteria", call.criteria, draft.criteria(), errors);
        stands("/matching", call.matching, draft.matching(), errors);
        stands("/grant", call.grant, draft.grant() == null ? null : draft.grant().withDaysOf(call.grant), errors);
        if (call.grant != null && draft.grant() != null) {
            draft.grant().earlierThan(call.grant)
                    .forEach(day -> errors.add(PlaceError.at("/grant/" + day, "only-later-once-open")));
        }
        var closesAt = call.closesAt();
        if (closesAt != null && (draft.closesAt() == null || draft.closesAt().isBefore(closesAt))) {
            errors.add(PlaceError.at("/closesAt", "only-later-once-open"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static void stands(
            String pointer, @Nullable Object rule, @Nullable Object drafted, List<PlaceError> errors) {
        if (!Objects.equals(rule, drafted)) {
            errors.add(PlaceError.at(pointer, "stands-once-open"));
        }
    }
}
