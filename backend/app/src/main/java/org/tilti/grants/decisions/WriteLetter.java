package org.tilti.grants.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.grants.applications.GrantApplicationState;
import org.tilti.http.Messages;
import org.tilti.money.Money;
import org.tilti.organisations.Organisation;
import org.tilti.organisations.Organisations;
import org.tilti.pdf.Pdf;
import org.tilti.pdf.PdfDocument;
import org.tilti.pdf.PdfDocument.Item;
import org.tilti.pdf.PdfDocument.Section;
import org.tilti.text.PreferredLanguages;

/** Tells an applicant what was decided, in the language of the applicant. */
@ApplicationScoped
class WriteLetter {
    private final GrantDecisions decisions;
    private final Organisations organisations;

    WriteLetter(GrantDecisions decisions, Organisations organisations) {
        this.decisions = decisions;
        this.organisations = organisations;
    }

    /** Empty while nothing is decided, and when it was taken back. */
    Optional<DecisionLetter> of(GrantApplication application) {
        if (application.state() == GrantApplicationState.WITHDRAWN) {
            return Optional.empty();
        }
        var decided = decisions.standing(application.id())
                .map(decision -> DecisionLetter.of(application, decision, language(application)));
        return decided.isEmpty() && application.state() == GrantApplicationState.REJECTED
                ? Optional.of(DecisionLetter.ofIneligible(application, language(application))) : decided;
    }

    private static String language(GrantApplication application) {
        return Stream.concat(Stream.of(application.submission().answers().language()),
                        application.applicant().workingLanguages().stream())
                .filter(PreferredLanguages.INTERFACE::contains).findFirst().orElse("en");
    }

    byte[] pdf(GrantApplication application, DecisionLetter letter) {
        var say = Messages.in(letter.language());
        var languages = new PreferredLanguages(List.of(letter.language()));
        var call = application.call();
        var leads = organisations.bySlugs(call.project().leads()).values().stream().map(Organisation::name)
                .map(name -> languages.show(name).text()).collect(Collectors.joining(", "));
        var facts = List.of(
                Item.of(say.letter("to"), languages.show(application.applicant().name()).text()),
                Item.of(say.letter("from"), leads),
                Item.of(say.letter("application"), letter.reference() + ", " + letter.title()),
                Item.of(say.letter("date"), say.day(letter.decidedAt(), call.zone())));
        return Pdf.of(new PdfDocument(letter.language(), languages.show(call.title()).text(),
                say.letter("title." + letter.outcome()), facts,
                List.of(decision(letter, say), next(application, letter, leads, say)), "Tilti"));
    }

    private static Section decision(DecisionLetter letter, Messages say) {
        var items = new ArrayList<Item>();
        items.add(Item.of(say.letter("decision"), sentence(letter, say)));
        items.add(Item.of(say.letter("requested"), money(letter.requested(), say)));
        if (letter.amount() != null) {
            items.add(Item.of(say.letter("amount"), money(letter.amount(), say)));
        }
        if (letter.reason() != null) {
            items.add(Item.of(say.letter("reason"), letter.reason()));
        }
        if (!letter.conditions().isEmpty()) {
            items.add(Item.of(say.letter("conditions"), IntStream.range(0, letter.conditions().size())
                    .mapToObj(i -> i + 1 + ". " + letter.conditions().get(i)).toList()));
        }
        return new Section(say.letter("decided"), items);
    }

    private static String sentence(DecisionLetter letter, Messages say) {
        var isCut = letter.amount() != null && letter.amount().amount().compareTo(letter.requested().amount()) < 0;
        return say.letter("said." + letter.outcome() + (isCut ? ".cut" : ""), letter.title());
    }

    private static Section next(GrantApplication application, DecisionLetter letter, String leads, Messages say) {
        var items = new ArrayList<Item>();
        items.add(Item.of(say.letter("you"), say.letter("next." + letter.outcome())));
        var terms = Objects.requireNonNull(application.call().grant());
        if (letter.outcome() == DecisionKind.AWARD) {
            add(items, "starts", terms.startsFrom(), say);
            add(items, "ends", terms.endsBy(), say);
            add(items, "report", terms.reportBy(), say);
        }
        items.add(Item.of(say.letter("questions"), say.letter("questions.answer", leads)));
        return new Section(say.letter("next"), items);
    }

    private static void add(List<Item> items, String name, @Nullable LocalDate day, Messages say) {
        if (day != null) {
            items.add(Item.of(say.letter(name), say.day(day)));
        }
    }

    private static String money(Money money, Messages say) {
        return say.letter("money", money.amount(), money.currency());
    }
}
