package org.tilti.partnerships.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tilti.http.Messages;
import org.tilti.organisations.OrganisationNames;
import org.tilti.partnerships.PartnershipOrigin;
import org.tilti.partnerships.PartnershipState;
import org.tilti.partnerships.PlannedEntry.Refusal;
import org.tilti.partnerships.RegisterEntry;
import org.tilti.partnerships.imports.ReadRows.ReadRow;
import org.tilti.text.PreferredLanguages;
import org.tilti.time.Written;

/** What one row says: its words in any spelling and language of the product, each by what it stands for. */
final class RowMeaning {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern WITH_COUNTRY = Pattern.compile("(.*\\S)\\s*\\(([A-Za-z]{2})\\)");

    private final ReadRow row;
    private final OrganisationNames organisations;
    private final Function<String, Optional<String>> themes;
    private final List<String> partiesOfId;
    private final List<Refusal> errors = new ArrayList<>();
    private final List<String> parties = new ArrayList<>();

    /**
     * Of a row.
     *
     * @param themes the code of the theme that is called so
     * @param partiesOfId slugs of the parties of the partnership whose identifier stands in the row
     */
    RowMeaning(ReadRow row, OrganisationNames organisations, Function<String, Optional<String>> themes,
            List<String> partiesOfId) {
        this.row = row;
        this.organisations = organisations;
        this.themes = themes;
        this.partiesOfId = partiesOfId;
    }

    static Optional<UUID> id(ReadRow row) {
        return row.text(SheetColumn.ID).map(text -> text.toLowerCase(Locale.ROOT)).filter(ID.asMatchPredicate())
                .map(UUID::fromString);
    }

    /** Everything that cannot be understood; only without any of it there is an entry. */
    List<Refusal> errors() {
        return errors;
    }

    /** Slugs of those organisations that were recognised. */
    List<String> parties() {
        return parties;
    }

    RegisterEntry entry() {
        party(SheetColumn.PARTY1, SheetColumn.COUNTRY1);
        party(SheetColumn.PARTY2, SheetColumn.COUNTRY2);
        listed(SheetColumn.FURTHER_PARTIES).forEach(this::furtherParty);
        if (row.text(SheetColumn.ID).isPresent() && id(row).isEmpty()) {
            refuse(SheetColumn.ID, "unknown-partnership", row.text(SheetColumn.ID).get());
        }
        return new RegisterEntry(id(row).orElse(null), List.copyOf(parties),
                choice(SheetColumn.STATE, PartnershipState.values()),
                read(SheetColumn.SINCE, Written::since), read(SheetColumn.ENDED, Written::until),
                choice(SheetColumn.ORIGIN, PartnershipOrigin.values()), themes());
    }

    private void party(SheetColumn column, SheetColumn countryColumn) {
        var country = row.text(countryColumn).map(text -> text.toUpperCase(Locale.ROOT)).orElse(null);
        if (country != null && !Arrays.asList(Locale.getISOCountries()).contains(country)) {
            refuse(countryColumn, "country", country);
            return;
        }
        row.text(column).ifPresentOrElse(name -> organisation(column, country, name), () -> refuse(column, "required"));
    }

    private void furtherParty(String text) {
        var withCountry = WITH_COUNTRY.matcher(text);
        if (withCountry.matches()) {
            organisation(SheetColumn.FURTHER_PARTIES, withCountry.group(2).toUpperCase(Locale.ROOT), withCountry.group(1));
        } else {
            organisation(SheetColumn.FURTHER_PARTIES, null, text);
        }
    }

    private void organisation(SheetColumn column, @Nullable String country, String name) {
        var certain = organisations.bySlug(name)
                .or(() -> country == null ? Optional.empty() : organisations.byCode(country, name))
                .or(() -> organisations.among(partiesOfId, name));
        if (certain.isPresent()) {
            add(column, certain.get());
            return;
        }
        var meant = organisations.byName(country, name);
        var candidates = String.join(", ", meant.candidates());
        if (meant.slug() != null) {
            add(column, meant.slug());
        } else if (meant.several()) {
            refuse(column, "several-organisations", name, candidates);
        } else if (candidates.isEmpty()) {
            refuse(column, "nobody-called", name);
        } else {
            refuse(column, "nobody-called-but", name, candidates);
        }
    }

    private void add(SheetColumn column, String slug) {
        if (parties.contains(slug)) {
            refuse(column, "repeated");
        } else {
            parties.add(slug);
        }
    }

    private <T> @Nullable T read(SheetColumn column, Function<String, Optional<T>> reading) {
        var text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        return text.flatMap(reading).orElseGet(() -> {
            refuse(column, "written-date", text.get());
            return null;
        });
    }

    private <E extends Enum<E>> @Nullable E choice(SheetColumn column, E[] values) {
        var text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        return Arrays.stream(values).filter(value -> isCalled(value, text.get())).findFirst().orElseGet(() -> {
            refuse(column, "one-of", Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", ")));
            return null;
        });
    }

    private static boolean isCalled(Enum<?> value, String text) {
        return value.name().equalsIgnoreCase(text) || PreferredLanguages.INTERFACE.stream()
                .anyMatch(language -> Messages.in(language).choice(value).equalsIgnoreCase(text));
    }

    private @Nullable List<String> themes() {
        if (row.text(SheetColumn.THEMES).isEmpty()) {
            return null;
        }
        var codes = new ArrayList<String>();
        for (var name : listed(SheetColumn.THEMES)) {
            themes.apply(name).ifPresentOrElse(codes::add, () -> refuse(SheetColumn.THEMES, "unknown-theme", name));
        }
        return codes.stream().distinct().toList();
    }

    private List<String> listed(SheetColumn column) {
        return row.text(column).map(text -> Arrays.stream(text.split(";")).map(String::strip)
                .filter(part -> !part.isEmpty()).toList()).orElse(List.of());
    }

    private void refuse(SheetColumn column, String code, Object... arguments) {
        errors.add(new Refusal(column.key, code, List.of(arguments)));
    }
}
