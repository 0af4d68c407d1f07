package org.tilti.grants.applications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.AnswerContact;
import org.tilti.calls.criteria.Facts;
import org.tilti.money.Money;
import org.tilti.text.Language;
import org.tilti.text.PlainText;
import org.tilti.text.Slug;

/** What an organisation answers to a grant call; a draft may be incomplete. */
@Schema(description = "What an organisation answers to a grant call. A draft may be incomplete; only submission demands "
        + "what the call demands.")
public record GrantAnswers(
        @Schema(description = "What it is to be called.", examples = "Youth councils of Bauska and Kutaisi")
        @Size(max = 200) @PlainText @Nullable String title,
        @Schema(description = "The language it is written in, one of the call's.", examples = "en")
        @Language @Nullable String language,
        @Schema(description = "Codes of themes.") @Size(max = 50) @Nullable List<@NotNull @Slug String> themes,
        @Size(max = 30) @Nullable List<@NotNull @Valid SectionAnswer> sections,
        @Size(max = 20) @Nullable List<@NotNull @Valid ApplicationPartner> partners,
        @Size(max = 100) @Nullable List<@NotNull @Valid BudgetLine> budget,
        @Schema(description = "What is asked for, in the currency of the call.") @Valid @Nullable Money requested,
        @Valid @Nullable OwnPart own,
        @Valid @Nullable Plan plan,
        @Size(max = 50) @Nullable List<@NotNull @Valid AttachedDocument> documents,
        @Valid @Nullable AnswerContact contact,
        @Schema(description = "Codes of the call's declarations that it makes.")
        @Size(max = 50) @Nullable List<@NotNull @Slug String> declared) {

    static final GrantAnswers NONE =
            new GrantAnswers(null, null, null, null, null, null, null, null, null, null, null, null);

    public GrantAnswers {
        themes = themes == null ? List.of() : themes;
        sections = sections == null ? List.of() : sections;
        partners = partners == null ? List.of() : partners;
        budget = budget == null ? List.of() : budget;
        documents = documents == null ? List.of() : documents;
        declared = declared == null ? List.of() : declared;
    }

    /** What the answers say that criteria ask for. */
    Facts facts() {
        return new Facts(null, null, null, null, null, null, null, themes.isEmpty() ? null : themes, null, declared);
    }

    BudgetQuestion budgetQuestion() {
        return new BudgetQuestion(budget, requested, own);
    }

    List<UUID> documentIds() {
        return documents.stream().map(AttachedDocument::document).toList();
    }

    /** Slugs of the partners that are in the directory. */
    public List<String> partnerSlugs() {
        return partners.stream().map(ApplicationPartner::organisation).filter(java.util.Objects::nonNull).toList();
    }
}
