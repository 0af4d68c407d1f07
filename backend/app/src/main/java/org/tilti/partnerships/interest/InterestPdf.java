package org.tilti.partnerships.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.CriterionOutcome;
import org.tilti.calls.criteria.Criterion;
import org.tilti.http.Messages;
import org.tilti.http.ProblemException;
import org.tilti.pdf.Pdf;
import org.tilti.pdf.PdfDocument;
import org.tilti.pdf.PdfDocument.Item;
import org.tilti.pdf.PdfDocument.Section;
import org.tilti.pdf.PdfDocument.Words;
import org.tilti.text.PreferredLanguages;
import org.tilti.themes.Themes;

/** An expression of interest as a file to keep: what was handed in last, else what has been written, in the reader's language. */
@ApplicationScoped
class InterestPdf {
    private final InterestReferences references;
    private final Themes themes;
    private final PreferredLanguages languages;

    InterestPdf(InterestReferences references, Themes themes, PreferredLanguages languages) {
        this.references = references;
        this.themes = themes;
        this.languages = languages;
    }

    byte[] of(ExpressionOfInterest interest) {
        var submission = interest.submission();
        var details = references.details(interest);
        if (details.answers() == null || details.eligibility() == null) {
            throw ProblemException.notFound();
        }
        var answers = submission == null ? details.answers() : submission.answers();
        var criteria = details.eligibility().outcomes().stream().map(CriterionOutcome::criterion).toList();
        var say = Messages.current();
        var call = interest.call();
        var facts = List.of(
                Item.of(say.label("reference"), interest.reference()),
                Item.of(say.label("state"), say.choice(interest.state())),
                Item.of(say.label("handedIn"), submission == null ? null : say.moment(submission.at(), call.zone())),
                Item.of(say.label("deadline"), call.closesAt() == null ? null : say.moment(call.closesAt(), call.zone())));
        return Pdf.of(new PdfDocument(say.locale().getLanguage(), languages.show(call.title()).text(),
                languages.show(interest.organisation().name()).text(), facts, sections(answers, criteria, say), "Tilti"));
    }

    private List<Section> sections(InterestAnswers answers, List<Criterion> criteria, Messages say) {
        var motivation = answers.motivation();
        var contact = answers.contact();
        var sections = new ArrayList<>(List.of(
                new Section(say.label("motivation"), List.of(
                        new Item(say.label("why"), motivation == null ? List.of()
                                : List.of(new Words(motivation.text(), motivation.language()))),
                        Item.of(say.label("language"), motivation == null ? null
                                : say.language(motivation.language())))),
                new Section(say.label("themes"), List.of(Item.of(say.label("ranked"), named(answers.themes(), true)))),
                new Section(say.label("contact"), List.of(
                        Item.of(say.label("languages"), answers.languages().stream()
                                .map(say::language).toList()),
                        Item.of(say.label("function"), contact == null ? null : contact.function()),
                        Item.of(say.label("email"), contact == null ? null : contact.email()),
                        Item.of(say.label("phone"), contact == null ? null : contact.phone()))),
                new Section(say.label("exchange"), List.of(
                        Item.of(say.label("offers"), exchanged(answers.offers())),
                        Item.of(say.label("needs"), exchanged(answers.needs())))),
                new Section(say.label("place"), List.of(Item.of(say.label("features"),
                        answers.features().stream().map(say::choice).toList())))));
        var declared = criteria.stream()
                .filter(Criterion.Declaration.class::isInstance).map(Criterion.Declaration.class::cast)
                .filter(asked -> answers.declared().contains(asked.code()))
                .map(asked -> languages.show(asked.text()).text()).toList();
        if (!declared.isEmpty()) {
            sections.add(new Section(say.label("declarations"), List.of(Item.of(say.label("declared"), declared))));
        }
        return sections;
    }

    private List<String> named(List<String> codes, boolean ranked) {
        var names = themes.named(codes).stream().map(theme -> languages.show(theme.name()).text()).toList();
        return !ranked ? names : Stream.iterate(0, i -> i < names.size(), i -> i + 1)
                .map(i -> i + 1 + ". " + names.get(i)).toList();
    }

    private List<String> exchanged(@Nullable Exchange exchange) {
        if (exchange == null) {
            return List.of();
        }
        return Stream.concat(Stream.of(String.join(", ", named(exchange.themes(), false))),
                Stream.ofNullable(exchange.text())).filter(text -> !text.isBlank()).toList();
    }
}
