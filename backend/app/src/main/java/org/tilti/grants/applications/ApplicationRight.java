package org.tilti.grants.applications;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tilti.identity.Viewer;

/** What somebody may do with an application, as far as its state lets them. */
public enum ApplicationRight {
    /** Write the answers. */
    EDIT,
    /** Write comments. */
    COMMENT,
    /** Hand in, take back, share and delete: those who answer calls for the applicant. */
    SUBMIT,
    /** Return, judge and decide: coordinators of the project that calls. */
    JUDGE;

    static Set<ApplicationRight> of(GrantApplication application, Viewer viewer) {
        var rights = EnumSet.noneOf(ApplicationRight.class);
        if (viewer.answersCallsFor().contains(application.applicant().slug())) {
            rights.addAll(Set.of(EDIT, COMMENT, SUBMIT));
        }
        share(application, viewer).ifPresent(level -> {
            if (level != Share.Level.VIEW) {
                rights.add(COMMENT);
            }
            if (level == Share.Level.EDIT) {
                rights.add(EDIT);
            }
        });
        if (application.call().project().leads().stream().anyMatch(viewer.writesProjectsFor()::contains)) {
            rights.add(JUDGE);
        }
        return rights;
    }

    /** Whether the viewer acts for the applicant, or it is shared with them: whoever reads drafts and comments. */
    static boolean isInside(GrantApplication application, Viewer viewer) {
        return isApplicant(application, viewer) || share(application, viewer).isPresent();
    }

    static boolean isApplicant(GrantApplication application, Viewer viewer) {
        return viewer.seesConcernsOf().contains(application.applicant().slug());
    }

    /** The most that it is shared with the viewer. */
    private static Optional<Share.Level> share(GrantApplication application, Viewer viewer) {
        return application.sharing().stream()
                .filter(share -> share.organisation() != null
                        ? viewer.seesConcernsOf().contains(share.organisation())
                        : Objects.equals(share.person(), viewer.name()))
                .map(Share::level).max(Share.Level::compareTo);
    }
}
