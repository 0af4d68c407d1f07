package org.tilti.calls;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.tilti.calls.criteria.Criterion;
import org.tilti.http.PlaceError;
import org.tilti.organisations.Organisation;
import org.tilti.organisations.Organisations;
import org.tilti.projects.NamedProject;
import org.tilti.search.SearchKind;
import org.tilti.search.Searchable;
import org.tilti.text.LocalisedText;
import org.tilti.text.PreferredLanguages;
import org.tilti.themes.Themes;

/** Joins a call with the organisations and themes that it names by slug and code. */
@ApplicationScoped
class CallReferences {
    private final Organisations organisations;
    private final Themes themes;
    private final PreferredLanguages languages;

    CallReferences(Organisations organisations, Themes themes, PreferredLanguages languages) {
        this.organisations = organisations;
        this.themes = themes;
        this.languages = languages;
    }

    CallDetails details(Call call, Instant now) {
        var leads = call.project().leads();
        var bySlug = organisations.bySlugs(leads);
        return new CallDetails(call.slug(), call.kind,
                new CallDetails.ProjectOfCall(call.project().slug(), call.project().title(),
                        leads.stream().map(bySlug::get).map(Organisation::reference).toList()),
                call.title, call.summary, call.description, call.opensAt, call.closesAt, call.zone, call.phase(now),
                List.copyOf(call.languages), themes.named(call.themes), call.places, call.matching,
                call.grant, call.criteria, call.isPublished(), call.publishedAt(), call.createdAt(), call.updatedAt());
    }

    CallSummary summary(Call call, Instant now) {
        return new CallSummary(call.slug(), call.kind, languages.show(call.title),
                languages.showOptional(call.summary),
                new NamedProject(call.project().slug(), languages.show(call.project().title())),
                call.opensAt, call.closesAt, call.zone, call.phase(now), List.copyOf(call.languages), call.isPublic());
    }

    /** What the draft says that cannot be: names of nothing, rules said twice, a closing before the opening. */
    List<PlaceError> errors(CallDraft draft) {
        var errors = new ArrayList<>(themes.unknown("/themes", draft.themes()));
        if (draft.opensAt() != null && draft.closesAt() != null && !draft.closesAt().isAfter(draft.opensAt())) {
            errors.add(PlaceError.at("/closesAt", "closes-before-opening"));
        }
        if (!ZoneId.getAvailableZoneIds().contains(draft.zone())) {
            errors.add(PlaceError.at("/zone", "unknown-zone", draft.zone()));
        }
        errors.addAll(switch (draft.kind()) {
            case PARTNERSHIP -> ofPartnershipCall(draft);
            case GRANT -> ofGrantCall(draft);
        });
        errors.addAll(errors(draft.criteria()));
        return errors;
    }

    private static List<PlaceError> ofPartnershipCall(CallDraft draft) {
        var errors = new ArrayList<PlaceError>();
        if (!draft.matching().weighsAHundred()) {
            errors.add(PlaceError.at("/matching", "weights-not-100"));
        }
        if (draft.grant() != null) {
            errors.add(PlaceError.at("/grant", "of-grant-calls"));
        }
        return errors;
    }

    private static List<PlaceError> ofGrantCall(CallDraft draft) {
        var errors = new ArrayList<PlaceError>();
        if (draft.places() != null) {
            errors.add(PlaceError.at("/places", "of-partnership-calls"));
        }
        if (draft.matching() != null) {
            errors.add(PlaceError.at("/matching", "of-partnership-calls"));
        }
        for (int i = 0; i < draft.criteria().size(); i++) {
            if (draft.criteria().get(i).side() != null) {
                errors.add(PlaceError.at("/criteria/" + i + "/side", "of-partnership-calls"));
            }
        }
        errors.addAll(draft.grant() == null ? List.of(PlaceError.at("/grant", "required"))
                : draft.grant().contradictions().stream().map(error -> error.under("/grant")).toList());
        if (draft.grant() != null && draft.grant().decisionBy() != null && draft.closesAt() != null) {
            var zone = ZoneId.getAvailableZoneIds().contains(draft.zone()) ? ZoneId.of(draft.zone()) : ZoneOffset.UTC;
            var lastDay = draft.closesAt().atZone(zone).toLocalDate();
            if (draft.grant().decisionBy().isBefore(lastDay)) {
                errors.add(PlaceError.at("/grant/decisionBy", "before", lastDay));
            }
        }
        return errors;
    }

    List<PlaceError> errors(List<Criterion> criteria) {
        var errors = new ArrayList<PlaceError>();
        var said = new HashSet<Object>();
        for (int i = 0; i < criteria.size(); i++) {
            var pointer = "/criteria/" + i;
            var criterion = criteria.get(i);
            if (!said.add(List.of(criterion.getClass(), String.valueOf(criterion.side()), subject(criterion)))) {
                errors.add(PlaceError.at(pointer, "repeated"));
            } else if (criteria.subList(0, i).stream().anyMatch(earlier -> areApart(earlier, criterion))) {
                errors.add(PlaceError.at(pointer, "bounds-apart"));
            }
            switch (criterion) {
                case Criterion.MemberOf member -> errors.addAll(organisations.unknown(
                        byPointer(pointer + "/associations/", member.associations())));
                case Criterion.ThemesAmong among -> errors.addAll(themes.unknown(pointer + "/themes", among.themes()));
                default -> { }
            }
        }
        return errors;
    }

    /** A declaration is one of many; of the other kinds each stands once for a side. */
    private static String subject(Criterion criterion) {
        return criterion instanceof Criterion.Declaration declaration ? declaration.code() : "";
    }

    /** Asked of both sides and of one: nobody on that side could meet them. */
    private static boolean areApart(Criterion one, Criterion other) {
        return one instanceof Criterion.PopulationBetween some && other instanceof Criterion.PopulationBetween others
                && (some.side() == null || others.side() == null) && (isBelow(some, others) || isBelow(others, some));
    }

    private static boolean isBelow(Criterion.PopulationBetween one, Criterion.PopulationBetween other) {
        return one.to() != null && other.from() != null && one.to() < other.from();
    }

    private static LinkedHashMap<String, String> byPointer(String pointer, List<String> slugs) {
        var result = new LinkedHashMap<String, String>();
        for (int i = 0; i < slugs.size(); i++) {
            result.put(pointer + i, slugs.get(i));
        }
        return result;
    }

    Searchable searchable(Call call) {
        var texts = new ArrayList<LocalisedText>(Searchable.texts(call.summary, call.description));
        themes.named(call.themes).forEach(theme -> texts.add(theme.name()));
        call.criteria.forEach(criterion -> {
            if (criterion instanceof Criterion.Declaration declaration) {
                texts.add(declaration.text());
            }
        });
        return new Searchable(SearchKind.CALL, call.id(), call.slug(), List.of(call.title), texts,
                call.project().title(), call.isPublic() ? null : call.project().leads());
    }
}
