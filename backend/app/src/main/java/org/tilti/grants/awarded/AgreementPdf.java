package org.tilti.grants.awarded;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Call;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.http.Messages;
import org.tilti.money.Money;
import org.tilti.organisations.Organisation;
import org.tilti.organisations.Organisations;
import org.tilti.pdf.Pdf;
import org.tilti.pdf.PdfDocument;
import org.tilti.pdf.PdfDocument.Item;
import org.tilti.pdf.PdfDocument.Section;
import org.tilti.pdf.PdfDocument.Words;
import org.tilti.text.LocalisedText;
import org.tilti.text.PreferredLanguages;

/** The agreement of a grant as a file: one for both sides, in the language of the application. */
@ApplicationScoped
class AgreementPdf {
    private final Organisations organisations;

    AgreementPdf(Organisations organisations) {
        this.organisations = organisations;
    }

    byte[] of(Grant grant) {
        var application = grant.application();
        var say = Messages.in(language(application));
        var call = application.call();
        var agreement = grant.agreed().agreement();
        var days = agreement == null ? grant.agreed().days() : agreement.days();
        var facts = List.of(
                Item.of(say.label("reference"), grant.reference()),
                Item.of(say.agreement("grantedBy"), names(call, say)),
                Item.of(say.agreement("recipient"), shown(application.applicant().name(), say)),
                Item.of(say.agreement("amount"), money(grant.account().awarded(), say)),
                Item.of(say.agreement("period"), Stream.of(days.startsOn(), days.endsOn()).map(day -> day(day, say))
                        .collect(Collectors.joining(" – "))),
                Item.of(say.agreement("reportBy"), day(days.reportBy(), say)),
                Item.of(say.agreement("accepted"), agreement == null ? say.agreement("notYet")
                        : say.agreement("acceptedBy", agreement.acceptedBy(),
                                say.day(agreement.acceptedAt(), call.zone()))));
        return Pdf.of(new PdfDocument(say.locale().getLanguage(), shown(call.title(), say), say.agreement("title"), facts,
                sections(grant, agreement == null ? grant.account().instalments() : agreement.instalments(), say), "Tilti"));
    }

    private List<Section> sections(Grant grant, List<Instalment> instalments, Messages say) {
        var title = GrantReferences.title(grant.application());
        var account = grant.account();
        var money = account.awarded();
        var partners = GrantReferences.answers(grant.application()).partners().stream()
                .map(partner -> partner.organisation() == null ? Stream.of(partner.name(), country(partner.country(), say))
                                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "))
                        : organisations.bySlug(partner.organisation()).map(known -> shown(known.name(), say))
                                .orElse(partner.organisation())).toList();
        return List.of(
                new Section(say.agreement("purpose"), List.of(
                        new Item(say.agreement("project"), List.of(new Words(title.text(), title.language()))),
                        Item.of(say.agreement("partners"), partners),
                        Item.of(say.agreement("application"), grant.application().reference()))),
                new Section(say.agreement("instalments"), instalments.stream().map(one -> Item.of(
                        say.agreement("instalment", one.number(), money(one.amount(), say)),
                        Stream.concat(Stream.of(say.agreement("dueOn", day(one.dueOn(), say))),
                                Stream.ofNullable(one.condition())).toList())).toList()),
                new Section(say.agreement("conditions"), List.of(
                        Item.of(say.agreement("ofThisGrant"), grant.agreed().conditions()),
                        Item.of(say.agreement("ofAllGrants"), List.of(
                                say.agreement("shares", account.ownShare(), account.inKindShare()),
                                say.agreement("receipts"),
                                say.agreement("settlement", money(money, say)),
                                say.agreement("report"),
                                say.agreement("changes"))))));
    }

    private List<String> names(Call call, Messages say) {
        return organisations.bySlugs(call.project().leads()).values().stream().map(Organisation::name)
                .map(name -> shown(name, say)).sorted().toList();
    }

    private static String language(GrantApplication application) {
        var language = GrantReferences.title(application).language();
        return PreferredLanguages.INTERFACE.contains(language) ? language : "en";
    }

    private static String shown(LocalisedText text, Messages say) {
        return text.shown(List.of(say.locale().getLanguage())).text();
    }

    private static @Nullable String country(@Nullable String code, Messages say) {
        return code == null ? null : Locale.of("", code).getDisplayCountry(say.locale());
    }

    private static String money(Money money, Messages say) {
        return say.agreement("money", money.amount(), money.currency());
    }

    private static String day(@Nullable LocalDate day, Messages say) {
        return day == null ? "–" : say.day(day);
    }
}
