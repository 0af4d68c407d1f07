package org.tilti.calls.criteria;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.organisations.OrganisationType;
import org.tilti.text.Country;
import org.tilti.text.Language;
import org.tilti.text.LocalisedText;
import org.tilti.text.Slug;

/** One rule of a call, checked by the machine. All kinds there are stand here; a new one is one more record. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Criterion.InCountry.class, name = "COUNTRY"),
    @JsonSubTypes.Type(value = Criterion.OfType.class, name = "ORGANISATION_TYPE"),
    @JsonSubTypes.Type(value = Criterion.PopulationBetween.class, name = "POPULATION"),
    @JsonSubTypes.Type(value = Criterion.NotCapital.class, name = "NOT_CAPITAL"),
    @JsonSubTypes.Type(value = Criterion.MemberOf.class, name = "MEMBERSHIP"),
    @JsonSubTypes.Type(value = Criterion.ContactLanguage.class, name = "CONTACT_LANGUAGE"),
    @JsonSubTypes.Type(value = Criterion.ThemesAmong.class, name = "THEMES"),
    @JsonSubTypes.Type(value = Criterion.NewPartnership.class, name = "NEW_PARTNERSHIP"),
    @JsonSubTypes.Type(value = Criterion.Declaration.class, name = "DECLARATION")})
@Schema(description = "One rule of a call, checked by the machine. `side` narrows it to hosts or seekers.",
        oneOf = {Criterion.InCountry.class, Criterion.OfType.class, Criterion.PopulationBetween.class,
            Criterion.NotCapital.class, Criterion.MemberOf.class, Criterion.ContactLanguage.class,
            Criterion.ThemesAmong.class, Criterion.NewPartnership.class, Criterion.Declaration.class})
public sealed interface Criterion {

    /** The side it is asked of; null: both. */
    @Nullable Side side();

    /** The rule itself, in words. */
    String title(Words words);

    Finding check(Facts facts);

    @Schema(name = "CountryCriterion", description = "The organisation is of one of these countries.")
    record InCountry(@Nullable Side side,
            @NotEmpty @Size(max = 60) List<@NotNull @Country String> countries) implements Criterion {
        @Override
        public String title(Words words) {
            return words.say("COUNTRY", words.countries(countries));
        }

        @Override
        public Finding check(Facts facts) {
            var country = facts.country();
            if (country == null) {
                return Finding.unknown(Fact.COUNTRY);
            }
            return Finding.when(countries.contains(country),
                    words -> words.say("COUNTRY.is", words.countries(List.of(country))));
        }
    }

    @Schema(name = "OrganisationTypeCriterion", description = "The organisation is of one of these types.")
    record OfType(@Nullable Side side,
            @NotEmpty @Size(max = 8) List<@NotNull OrganisationType> types) implements Criterion {
        @Override
        public String title(Words words) {
            return words.say("ORGANISATION_TYPE", words.types(types));
        }

        @Override
        public Finding check(Facts facts) {
            var type = facts.type();
            if (type == null) {
                return Finding.unknown(Fact.TYPE);
            }
            return Finding.when(types.contains(type),
                    words -> words.say("ORGANISATION_TYPE.is", words.types(List.of(type))));
        }
    }

    @Schema(name = "PopulationCriterion", description = "So many people live there, both bounds included.")
    record PopulationBetween(@Nullable Side side,
            @Schema(examples = "400") @PositiveOrZero @Nullable Integer from,
            @Schema(examples = "50000") @PositiveOrZero @Nullable Integer to) implements Criterion {
        @Override
        public String title(Words words) {
            return from == null ? words.say("POPULATION.at-most", to)
                    : to == null ? words.say("POPULATION.at-least", from) : words.say("POPULATION", from, to);
        }

        @Override
        public Finding check(Facts facts) {
            if (facts.population() == null) {
                return Finding.unknown(Fact.POPULATION);
            }
            int population = facts.population();
            var year = facts.populationYear() == null ? "" : " (" + facts.populationYear() + ")";
            if (from != null && population < from) {
                return Finding.notMet("POPULATION.too-few", population, year, from - population);
            }
            if (to != null && population > to) {
                return Finding.notMet("POPULATION.too-many", population, year, population - to);
            }
            return Finding.met("POPULATION.is", population, year);
        }

        @JsonIgnore @Schema(hidden = true)
        @AssertTrue(message = "{org.tilti.calls.criteria.Criterion.populationBounds}")
        boolean isInOrder() {
            return (from != null || to != null) && (from == null || to == null || from <= to);
        }
    }

    @Schema(name = "NotCapitalCriterion", description = "The organisation is not the capital of its country.")
    record NotCapital(@Nullable Side side) implements Criterion {
        @Override public String title(Words words) {
            return words.say("NOT_CAPITAL");
        }

        @Override
        public Finding check(Facts facts) {
            if (facts.capital() == null) {
                return Finding.unknown(Fact.CAPITAL);
            }
            return facts.capital() ? Finding.notMet("NOT_CAPITAL.is") : Finding.met("NOT_CAPITAL.is-not");
        }
    }

    @Schema(name = "MembershipCriterion", description = "It belongs to at least one of these associations.")
    record MemberOf(@Nullable Side side,
            @Schema(description = "Slugs of associations.")
            @NotEmpty @Size(max = 50) List<@NotNull @Slug String> associations) implements Criterion {
        @Override
        public String title(Words words) {
            return words.say("MEMBERSHIP", words.organisations(associations));
        }

        @Override
        public Finding check(Facts facts) {
            var known = facts.memberOf();
            if (known == null) {
                return Finding.unknown(Fact.MEMBERSHIPS);
            }
            var shared = associations.stream().filter(known::contains).toList();
            return Finding.when(!shared.isEmpty(), words -> shared.isEmpty()
                    ? words.say("MEMBERSHIP.none") : words.say("MEMBERSHIP.is", words.organisations(shared)));
        }
    }

    @Schema(name = "ContactLanguageCriterion", description = "Its contact person can work in one of these languages.")
    record ContactLanguage(@Nullable Side side,
            @NotEmpty @Size(max = 30) List<@NotNull @Language String> languages) implements Criterion {
        @Override
        public String title(Words words) {
            return words.say("CONTACT_LANGUAGE", words.languages(languages));
        }

        @Override
        public Finding check(Facts facts) {
            var known = facts.languages();
            if (known == null) {
                return Finding.unknown(Fact.WORKING_LANGUAGES);
            }
            var shared = languages.stream().filter(known::contains).toList();
            return Finding.when(!shared.isEmpty(), words ->
                    words.say("CONTACT_LANGUAGE.are", words.languages(shared.isEmpty() ? known : shared)));
        }
    }

    @Schema(name = "ThemesCriterion", description = "It chooses at least so many of these themes in its answer.")
    record ThemesAmong(@Nullable Side side, @Schema(examples = "3") @NotNull @Min(1) @Max(50) Integer atLeast,
            @Schema(description = "Codes of themes.")
            @NotEmpty @Size(max = 50) List<@NotNull @Slug String> themes) implements Criterion {
        @Override
        public String title(Words words) {
            return words.say("THEMES", atLeast, words.themes(themes));
        }

        @Override
        public Finding check(Facts facts) {
            if (facts.themes() == null) {
                return Finding.toDeclare("THEMES.to-choose");
            }
            var chosen = (int) themes.stream().filter(facts.themes()::contains).count();
            return Finding.when(chosen >= atLeast, words -> words.say("THEMES.chosen", chosen, atLeast));
        }

        @JsonIgnore @Schema(hidden = true)
        @AssertTrue(message = "{org.tilti.calls.criteria.Criterion.themesEnough}")
        boolean isInReach() {
            return atLeast == null || themes == null || themes.stream().distinct().count() >= atLeast;
        }
    }

    @Schema(name = "NewPartnershipCriterion", description = "It has no partnership yet with anybody of these countries; "
            + "without countries: none with the very partner that it is matched with, which matching sees to.")
    record NewPartnership(@Nullable Side side,
            @Size(max = 60) @Nullable List<@NotNull @Country String> countries) implements Criterion {
        public NewPartnership {
            countries = countries == null ? List.of() : countries;
        }

        @Override
        public String title(Words words) {
            return countries.isEmpty() ? words.say("NEW_PARTNERSHIP.partner")
                    : words.say("NEW_PARTNERSHIP", words.countries(countries));
        }

        @Override
        public Finding check(Facts facts) {
            if (countries.isEmpty()) {
                return Finding.met("NEW_PARTNERSHIP.when-matched");
            }
            if (facts.partners() == null) {
                return Finding.unknown(Fact.PARTNERSHIPS);
            }
            var there = facts.partners().stream().filter(partner -> countries.contains(partner.country())).toList();
            if (there.isEmpty()) {
                return Finding.met("NEW_PARTNERSHIP.none");
            }
            var named = there.stream().map(Partner::organisation).filter(Objects::nonNull).toList();
            return Finding.when(false, words -> named.isEmpty()
                    ? words.say("NEW_PARTNERSHIP.some") : words.say("NEW_PARTNERSHIP.with", words.organisations(named)));
        }
    }

    @Schema(name = "DeclarationCriterion", description = "Something that only the applicant can say, and declares.")
    record Declaration(@Nullable Side side,
            @Schema(description = "By which the answer names it, unique in the call.", examples = "motivation")
            @NotNull @Slug String code,
            @NotNull @Valid LocalisedText text) implements Criterion {
        @Override
        public String title(Words words) {
            return words.text(text);
        }

        @Override
        public Finding check(Facts facts) {
            return facts.declared() != null && facts.declared().contains(code)
                    ? Finding.met("DECLARATION.declared") : Finding.toDeclare("DECLARATION.to-declare");
        }
    }
}
