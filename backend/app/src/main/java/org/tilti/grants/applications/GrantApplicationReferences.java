package org.tilti.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.CheckEligibility;
import org.tilti.calls.Eligibility;
import org.tilti.calls.NamedCall;
import org.tilti.documents.DocumentDetails;
import org.tilti.documents.StoredDocuments;
import org.tilti.identity.Viewer;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.organisations.Organisations;
import org.tilti.text.PreferredLanguages;

/** Joins a grant application with what it names, as far as the reader may see it. */
@ApplicationScoped
class GrantApplicationReferences {
    private final CheckEligibility check;
    private final Impartiality impartiality;
    private final Organisations organisations;
    private final StoredDocuments documents;
    private final PreferredLanguages languages;
    private final Viewer viewer;

    GrantApplicationReferences(CheckEligibility check, Impartiality impartiality, Organisations organisations,
            StoredDocuments documents, PreferredLanguages languages, Viewer viewer) {
        this.check = check;
        this.impartiality = impartiality;
        this.organisations = organisations;
        this.documents = documents;
        this.languages = languages;
        this.viewer = viewer;
    }

    GrantApplicationDetails details(GrantApplication application) {
        var inside = ApplicationRight.isInside(application, viewer);
        var answers = readable(application);
        var submission = answers == null ? null : application.submission();
        return new GrantApplicationDetails(application.id(), application.reference(),
                NamedCall.of(application.call(), languages), application.applicant().reference(), application.state(),
                impartiality.rights(application), answers, named(application, answers, inside),
                documents(application, answers),
                inside ? application.prefilled() : null, inside ? application.sharing() : null,
                answers == null ? null : eligibility(application, answers),
                answers == null ? null : budget(application, answers),
                submission == null ? null : submission.details(), application.submittedAt(), application.completion(),
                application.reason(), application.decidedAt(), application.createdAt(), application.updatedAt());
    }

    /** Those who are asked read what was handed in, never what is being written. */
    @Nullable GrantAnswers readable(GrantApplication application) {
        if (ApplicationRight.isInside(application, viewer)) {
            return application.answers();
        }
        return application.state().isConfidential() ? null : Objects.requireNonNull(application.submission()).answers();
    }

    private List<NamedOrganisation> named(GrantApplication application, @Nullable GrantAnswers answers, boolean inside) {
        var partners = answers == null ? Stream.<String>of() : answers.partnerSlugs().stream();
        var delegation = answers == null || answers.plan() == null ? Stream.<@Nullable String>of()
                : answers.plan().delegation().stream().map(Delegate::organisation);
        var shared = inside ? application.sharing().stream().map(Share::organisation) : Stream.<@Nullable String>of();
        return organisations.named(Stream.of(partners, delegation, shared).flatMap(slugs -> slugs)
                .filter(Objects::nonNull).distinct().toList());
    }

    private List<DocumentDetails> documents(GrantApplication application, @Nullable GrantAnswers answers) {
        return answers == null || answers.documents().isEmpty() ? List.of() : documents.of(application.id()).stream()
                .filter(document -> answers.documentIds().contains(document.id())).toList();
    }

    /** What its representation depends on besides itself: who reads it, in which languages. */
    String reader(GrantApplication application) {
        return Integer.toHexString(languages.codes().hashCode())
                + (ApplicationRight.isInside(application, viewer) ? "-in-" : "-out-")
                + impartiality.rights(application).stream().mapToInt(right -> 1 << right.ordinal()).sum();
    }

    Eligibility eligibility(GrantApplication application, GrantAnswers answers) {
        return check.of(application.call(), application.applicant(), null, answers.facts());
    }

    BudgetCheck budget(GrantApplication application, GrantAnswers answers) {
        return BudgetCheck.of(application.call().grant(), answers.budgetQuestion(), languages);
    }
}
