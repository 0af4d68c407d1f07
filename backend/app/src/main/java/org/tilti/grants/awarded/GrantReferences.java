package org.tilti.grants.awarded;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tilti.activities.Activities;
import org.tilti.calls.NamedCall;
import org.tilti.calls.terms.CostCategory;
import org.tilti.grants.applications.ApplicationPartner;
import org.tilti.grants.applications.GrantAnswers;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.identity.Viewer;
import org.tilti.organisations.Organisations;
import org.tilti.text.PreferredLanguages;
import org.tilti.text.ShownText;
import org.tilti.themes.ThemeSummary;
import org.tilti.themes.Themes;
import org.tilti.time.DatabaseClock;

/** Joins a grant with what it names, as far as the reader may see it. */
@ApplicationScoped
class GrantReferences {
    private final Organisations organisations;
    private final Themes themes;
    private final Activities activities;
    private final GrantAccess access;
    private final PreferredLanguages languages;
    private final DatabaseClock clock;
    private final Viewer viewer;

    GrantReferences(Organisations organisations, Themes themes, Activities activities, GrantAccess access,
            PreferredLanguages languages, DatabaseClock clock, Viewer viewer) {
        this.organisations = organisations;
        this.themes = themes;
        this.activities = activities;
        this.access = access;
        this.languages = languages;
        this.clock = clock;
        this.viewer = viewer;
    }

    GrantDetails details(Grant grant) {
        return details(grant, Grants.isKeptBy(viewer, grant));
    }

    /** What both sides read. */
    GrantDetails all(Grant grant) {
        return details(grant, true);
    }

    private GrantDetails details(Grant grant, boolean isKept) {
        var application = grant.application();
        var answers = answers(application);
        var account = grant.account();
        return new GrantDetails(grant.id(), grant.reference(), NamedCall.of(application.call(), languages),
                application.applicant().reference(), title(application),
                answers.partners().stream().map(partner -> partner(partner, title(application).language())).toList(),
                themes.named(answers.themes()).stream()
                        .map(theme -> new ThemeSummary(theme.code(), languages.show(theme.name()))).toList(),
                grant.state(), account.awarded(), account.in(account.netPaid()), grant.agreed().days(), grant.awardedAt(),
                activity(grant),
                grant.state() == GrantState.CLOSED ? grant.report() : null, isKept ? file(grant) : null, grant.updatedAt());
    }

    private GrantFile file(Grant grant) {
        var account = grant.account();
        var agreed = grant.agreed();
        return new GrantFile(grant.application().id(), access.oversees(grant), account.ownShare(), account.inKindShare(),
                costCategories(grant), agreed.conditions(), agreed.agreement(), account.instalments(), account.costs(),
                account.refunds(), account.settlement(),
                grant.state() == GrantState.TERMINATED ? account.in(account.toReturn()) : null,
                agreed.amendments(), grant.report(), isLate(grant), grant.notes());
    }

    /** What its representation depends on besides itself: who reads it, with its activity or not, in which languages, when. */
    String reader(Grant grant) {
        return Integer.toHexString(languages.codes().hashCode())
                + (Grants.isKeptBy(viewer, grant) ? "-" + isLate(grant) + access.oversees(grant) : "")
                + (activity(grant) == null ? "" : "-a");
    }

    /** Made when the agreement was accepted, under the reference of the grant. */
    private @Nullable UUID activity(Grant grant) {
        return activities.visibleTo(viewer, grant.application().call().project(), grant.reference()).orElse(null);
    }

    private boolean isLate(Grant grant) {
        return grant.state() == GrantState.RUNNING
                && grant.agreed().isOverdue(WriteGrant.today(clock.now(), grant.application().call()));
    }

    private GrantDetails.GrantPartner partner(ApplicationPartner partner, String language) {
        var known = partner.organisation() == null ? null : organisations.bySlug(partner.organisation()).orElse(null);
        return known == null
                ? new GrantDetails.GrantPartner(null, new ShownText(or(partner.name(), "–"), language), partner.country())
                : new GrantDetails.GrantPartner(known.slug(), languages.show(known.name()), known.country());
    }

    List<CostCategory> costCategories(Grant grant) {
        return Objects.requireNonNull(grant.application().call().grant()).costCategories();
    }

    /** What was applied for, in the language of the application. */
    static ShownText title(GrantApplication application) {
        var answers = answers(application);
        return new ShownText(or(answers.title(), "–"), or(answers.language(), "en"));
    }

    static GrantAnswers answers(GrantApplication application) {
        return Objects.requireNonNull(application.submission()).answers();
    }

    private static String or(@Nullable String text, String other) {
        return text == null ? other : text;
    }
}
