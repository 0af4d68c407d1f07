package org.tilti.organisations;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the organisation that somebody means: by slug, by its code in the country's register, or by a name in any language
 * and spelling. The strictest comparison in which any organisation answers decides; those that exist come before those
 * of the past.
 */
public final class OrganisationNames {
    private static final int NAMED_AS_SIMILAR = 3;

    private final Map<String, Known> bySlug = new HashMap<>();
    private final Map<String, Known> byCode = new HashMap<>();
    private final Map<Spelling, Map<String, LinkedHashSet<Known>>> byName = new EnumMap<>(Spelling.class);

    OrganisationNames(Collection<Known> all) {
        for (var spelling : Spelling.values()) {
            var index = new HashMap<String, LinkedHashSet<Known>>();
            all.forEach(known -> known.names.forEach(name ->
                    index.computeIfAbsent(spelling.of(name), any -> new LinkedHashSet<>()).add(known)));
            byName.put(spelling, index);
        }
        all.forEach(known -> {
            bySlug.put(known.slug, known);
            if (known.nationalCode != null) {
                byCode.put(known.country + " " + known.nationalCode, known);
            }
        });
    }

    /** An organisation by all that it is called. */
    record Known(String slug, String country, @Nullable String nationalCode, List<String> names, boolean exists) {
        @Override
        public String toString() {
            return slug;
        }
    }

    /**
     * Whom a name means.
     *
     * @param slug of the one; null when it is none or several
     * @param candidates slugs of the several, or of those whose names are like it
     */
    public record Meant(@Nullable String slug, boolean several, List<String> candidates) {}

    public Optional<String> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug)).map(Known::slug);
    }

    public Optional<String> byCode(String country, String code) {
        return Optional.ofNullable(byCode.get(country + " " + code)).map(Known::slug);
    }

    /** The one of these slugs that a name means, should it mean others too. */
    public Optional<String> among(Collection<String> slugs, String name) {
        if (slugs.isEmpty()) {
            return Optional.empty();
        }
        for (var spelling : Spelling.values()) {
            var called = byName.get(spelling).getOrDefault(spelling.of(name), new LinkedHashSet<>()).stream()
                    .map(Known::slug).filter(slugs::contains).toList();
            if (called.size() == 1) {
                return Optional.of(called.getFirst());
            }
        }
        return Optional.empty();
    }

    /** By a name; without a country, in any. */
    public Meant byName(@Nullable String country, String name) {
        for (var spelling : Spelling.values()) {
            var form = spelling.of(name);
            var called = form.isEmpty() ? List.<Known>of() : byName.get(spelling).getOrDefault(form, new LinkedHashSet<>())
                    .stream().filter(known -> country == null || known.country.equals(country)).toList();
            var existing = called.stream().filter(Known::exists).toList();
            var candidates = existing.isEmpty() ? called : existing;
            if (candidates.size() == 1) {
                return new Meant(candidates.getFirst().slug, false, List.of());
            }
            if (!candidates.isEmpty()) {
                return new Meant(null, true, candidates.stream().map(Known::slug).sorted().toList());
            }
        }
        return new Meant(null, false, similar(country, Spelling.SKELETON.of(name)));
    }

    /** Those that share the longest beginning with it, of at least three letters. */
    private List<String> similar(@Nullable String country, String form) {
        return byName.get(Spelling.SKELETON).entrySet().stream()
                .filter(entry -> shared(entry.getKey(), form) >= 3)
                .sorted((a, b) -> Integer.compare(shared(b.getKey(), form), shared(a.getKey(), form)))
                .flatMap(entry -> entry.getValue().stream())
                .filter(known -> country == null || known.country.equals(country))
                .map(Known::slug).distinct().limit(NAMED_AS_SIMILAR).collect(Collectors.toList());
    }

    private static int shared(String one, String other) {
        var length = Math.min(one.length(), other.length());
        return (int) Stream.iterate(0, i -> i < length && one.charAt(i) == other.charAt(i), i -> i + 1).count();
    }
}
