package org.tilti.grants.applications;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.criteria.Outcome;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.http.Messages;
import org.tilti.http.PlaceError;
import org.tilti.money.Money;
import org.tilti.text.LocalisedText;
import org.tilti.text.PreferredLanguages;

/** What a budget adds up to, and how it stands with each rule of the call. */
@Schema(description = "What a budget adds up to, and how it stands with each rule of the call, in the reader's language.")
public record BudgetCheck(
        @Schema(description = "The sums of the lines in their order; left out where a line has none yet.")
        @NotNull List<LineSum> lines,
        @NotNull Money total,
        @Schema(description = "Of the currency of the call.") @NotNull Money requested,
        @NotNull Money own,
        @Schema(description = "How much of all costs the applicant bears, per cent; rounded down.",
                type = SchemaType.STRING, pattern = "^[0-9]+\\.[0-9]{2}$", examples = "50.00")
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull BigDecimal ownShare,
        @NotNull List<CheckedRule> rules) {

    /** What a line comes to. */
    @Schema(name = "BudgetLineSum", description = "What a line comes to, in the currency of the call.")
    public record LineSum(@Nullable Money sum) {}

    /** A rule, and how the budget stands with it. */
    @Schema(name = "CheckedBudgetRule", description = "A rule, and how the budget stands with it.")
    public record CheckedRule(
            @NotNull BudgetRule rule,
            @Schema(description = "UNKNOWN as long as a figure is missing.") @NotNull Outcome outcome,
            @Schema(examples = "You ask 1,000.00 of 2,000.00; your own part is 50.00 %; the rule is at least 50 %.")
            @NotNull String reason,
            @Schema(description = "By how much the rule is missed.") @Nullable Money missing,
            @Schema(description = "JSON Pointer into what was asked.", examples = "/own") @NotNull String pointer) {}

    static BudgetCheck of(GrantTerms terms, BudgetQuestion question, PreferredLanguages languages) {
        var budget = Budget.of(terms, question.budget(), question.requested(), question.own());
        var say = Messages.current();
        return new BudgetCheck(
                budget.lines().stream().map(sum -> new LineSum(sum == null ? null : money(budget, sum))).toList(),
                money(budget, budget.total()),
                money(budget, budget.requested() == null ? BigDecimal.ZERO : budget.requested()),
                money(budget, budget.own()), budget.ownShare(),
                BudgetRules.of(terms, question.budget(), question.requested(), question.own()).stream()
                        .map(finding -> new CheckedRule(finding.rule(), finding.outcome(), say.budget(
                                finding.rule().name() + "." + finding.said(), finding.arguments().stream()
                                        .map(said -> said instanceof LocalisedText text
                                                ? languages.show(text).text() : said).toArray()),
                                finding.missing() == null ? null : money(budget, finding.missing()), finding.pointer()))
                        .toList());
    }

    private static Money money(Budget budget, BigDecimal amount) {
        return new Money(amount, budget.currency());
    }

    /** What stands against handing it in, by place. */
    List<PlaceError> obstacles(String prefix) {
        return rules.stream().filter(rule -> rule.outcome != Outcome.MET)
                .map(rule -> new PlaceError(prefix + rule.pointer, null,
                        rule.rule.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), rule.reason)).toList();
    }
}
