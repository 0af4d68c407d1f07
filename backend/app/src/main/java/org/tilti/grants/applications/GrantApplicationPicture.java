package org.tilti.grants.applications;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the history tells of an application. */
record GrantApplicationPicture(GrantApplicationState state, @Nullable String reference, @Nullable Integer submission,
        GrantAnswers answers, List<Share> sharing, @Nullable Completion completion, @Nullable String reason,
        @Nullable Instant decidedAt) {

    static GrantApplicationPicture of(GrantApplication application) {
        var submission = application.submission();
        return new GrantApplicationPicture(application.state(), application.reference(),
                submission == null ? null : submission.number(), application.answers(), application.sharing(),
                application.completion(), application.reason(), application.decidedAt());
    }
}
