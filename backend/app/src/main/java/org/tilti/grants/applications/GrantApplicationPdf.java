package org.tilti.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.CriterionOutcome;
import org.tilti.calls.criteria.Criterion;
import org.tilti.calls.terms.CostCategory;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.documents.DocumentDetails;
import org.tilti.http.Messages;
import org.tilti.http.ProblemException;
import org.tilti.money.Money;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.pdf.Pdf;
import org.tilti.pdf.PdfDocument;
import org.tilti.pdf.PdfDocument.Item;
import org.tilti.pdf.PdfDocument.Section;
import org.tilti.pdf.PdfDocument.Words;
import org.tilti.text.PreferredLanguages;

/** A grant application as a file to keep: what was handed in last, else what has been written, in the reader's language. */
@ApplicationScoped
class GrantApplicationPdf {
    private final GrantApplicationReferences references;
    private final PreferredLanguages languages;

    GrantApplicationPdf(GrantApplicationReferences references, PreferredLanguages languages) {
        this.references = references;
        this.languages = languages;
    }

    byte[] of(GrantApplication application) {
        var details = references.details(application);
        if (details.answers() == null) {
            throw ProblemException.notFound();
        }
        var submission = details.submission();
        var answers = submission == null ? details.answers() : submission.answers();
        return Pdf.of(new Drawing(application, details, answers, Messages.current()).document());
    }

    private final class Drawing {
        private final GrantApplication application;
        private final GrantApplicationDetails details;
        private final GrantAnswers answers;
        private final GrantTerms terms;
        private final Messages say;
        private final Map<String, String> names;

        Drawing(GrantApplication application, GrantApplicationDetails details, GrantAnswers answers, Messages say) {
            this.application = application;
            this.details = details;
            this.answers = answers;
            this.terms = application.call().grant();
            this.say = say;
            this.names = details.organisations().stream()
                    .collect(Collectors.toMap(NamedOrganisation::slug, named -> named.name().text()));
        }

        PdfDocument document() {
            var call = application.call();
            var submission = details.submission();
            var facts = List.of(
                    Item.of(say.label("reference"), details.reference()),
                    Item.of(say.label("state"), say.choice(details.state())),
                    Item.of(say.label("applicant"), languages.show(application.applicant().name()).text()),
                    Item.of(say.label("applied"), submission == null ? null : say.moment(submission.at(), call.zone())),
                    Item.of(say.label("deadline"),
                            call.closesAt() == null ? null : say.moment(call.closesAt(), call.zone())));
            var title = answers.title() == null ? languages.show(application.applicant().name()).text() : answers.title();
            return new PdfDocument(say.locale().getLanguage(), languages.show(call.title()).text(), title, facts,
                    Stream.of(told(), plan(), budget(), partners(), contact(), declarations()).filter(Objects::nonNull).toList(), "Tilti");
        }

        private Section told() {
            var items = new ArrayList<Item>();
            items.add(Item.of(say.label("written-in"), answers.language() == null ? null : say.language(answers.language())));
            terms.sections().forEach(section -> items.add(new Item(languages.show(section.question()).text(),
                    answers.sections().stream().filter(answer -> answer.section().equals(section.code()) && !answer.saysNothing())
                            .map(answer -> new Words(answer.text(), answers.language())).toList())));
            return new Section(say.label("application"), items);
        }

        private @Nullable Section plan() {
            var plan = answers.plan();
            return plan == null ? null : new Section(say.label("plan"), List.of(
                    Item.of(say.label("kind"), plan.kind() == null ? null : say.choice(plan.kind())),
                    Item.of(say.label("title"), plan.title()),
                    Item.of(say.label("when"), Stream.of(plan.startsOn(), plan.endsOn()).filter(Objects::nonNull)
                            .map(say::day).collect(Collectors.joining(" – "))),
                    Item.of(say.label("where"), plan.place()),
                    Item.of(say.label("delegation"), plan.delegation().stream().map(this::delegate).toList()),
                    Item.of(say.label("programme"), plan.programme().stream()
                            .map(entry -> joined(": ", entry.day() == null ? null : say.day(entry.day()), entry.text()))
                            .toList())));
        }

        private String delegate(Delegate delegate) {
            var from = delegate.organisation() == null ? delegate.from() : names.get(delegate.organisation());
            return delegate.number() + " × " + joined(", ", delegate.function(), from);
        }

        private Section budget() {
            var budget = Budget.of(terms, answers);
            var items = new ArrayList<>(IntStream.range(0, answers.budget().size())
                    .mapToObj(i -> line(answers.budget().get(i), budget.lines().get(i), budget.currency())).toList());
            items.add(Item.of(say.label("total"), sum(budget.total(), budget.currency())));
            items.add(Item.of(say.label("requested"),
                    budget.requested() == null ? null : sum(budget.requested(), budget.currency())));
            items.add(Item.of(say.label("own-money"), sum(budget.ownMoney(), budget.currency())));
            items.add(Item.of(say.label("own-in-kind"), sum(budget.ownInKind(), budget.currency())));
            items.add(Item.of(say.label("own-share"), number(budget.ownShare()) + " %"));
            return new Section(say.label("budget"), items);
        }

        private Item line(BudgetLine line, @Nullable BigDecimal cost, String currency) {
            var category = terms.costCategories().stream().filter(one -> one.code().equals(line.category()))
                    .map(CostCategory::name).map(name -> languages.show(name).text()).findFirst().orElse("–");
            var rate = line.rate() == null ? null : number(line.rate().rate()) + " (" + line.rate().source() + ", "
                    + say.day(line.rate().date()) + ")";
            var reckoned = joined(" × ", line.quantity() == null ? null : number(line.quantity()),
                    line.unitPrice() == null ? null : sum(line.unitPrice()), rate);
            return Item.of(category, Stream.of(line.text(),
                    cost == null ? reckoned : reckoned + " = " + sum(cost, currency))
                    .filter(text -> text != null && !text.isBlank()).toList());
        }

        private Section partners() {
            return new Section(say.label("partners"), List.of(
                    Item.of(say.label("partners"), answers.partners().stream().map(partner -> partner.organisation() == null
                            ? joined(", ", partner.name(), country(partner.country())) : names.get(partner.organisation()))
                            .toList()),
                    Item.of(say.label("documents"), details.documents().stream().map(DocumentDetails::name).toList())));
        }

        private Section contact() {
            var contact = answers.contact();
            return new Section(say.label("contact-person"), List.of(
                    Item.of(say.label("function"), contact == null ? null : contact.function()),
                    Item.of(say.label("email"), contact == null ? null : contact.email()),
                    Item.of(say.label("phone"), contact == null ? null : contact.phone())));
        }

        private @Nullable Section declarations() {
            var declared = details.eligibility().outcomes().stream().map(CriterionOutcome::criterion)
                    .filter(Criterion.Declaration.class::isInstance).map(Criterion.Declaration.class::cast)
                    .filter(asked -> answers.declared().contains(asked.code()))
                    .map(asked -> languages.show(asked.text()).text()).toList();
            return declared.isEmpty() ? null
                    : new Section(say.label("declarations"), List.of(Item.of(say.label("declared"), declared)));
        }

        private @Nullable String country(@Nullable String code) {
            return code == null ? null : Locale.of("", code).getDisplayCountry(say.locale());
        }

        private String sum(Money money) {
            return sum(money.amount(), money.currency());
        }

        private String sum(BigDecimal amount, String currency) {
            return number(amount) + " " + currency;
        }

        /** With as many digits as it has. */
        private String number(BigDecimal number) {
            var format = NumberFormat.getInstance(say.locale());
            format.setMinimumFractionDigits(number.scale());
            format.setMaximumFractionDigits(number.scale());
            return format.format(number);
        }

        private static String joined(String separator, @Nullable String... parts) {
            return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(separator));
        }
    }
}
