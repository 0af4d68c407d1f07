package org.tilti.themes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tilti.http.ListQuery;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.PlaceError;
import org.tilti.http.SortOrder;
import org.tilti.text.LocalisedText;

/** All themes. */
@ApplicationScoped
public class Themes implements PanacheRepositoryBase<Theme, String> {
    private static final SortOrder BY_POSITION =
            new SortOrder("position", List.of("t.position", "t.code"), List.of("int", "text"), false);

    Page<ThemeDetails> page(ListQuery query) {
        return new Listing("t.code, cast(t.name as text) as name, t.position", "theme t")
                .page(getEntityManager(), BY_POSITION, query, row -> new ThemeDetails(
                        row.string("code"), row.localised("name"), row.integerOrNull("position")));
    }

    /** The names of all themes by code; there are a few dozen. */
    public Map<String, LocalisedText> names() {
        return listAll().stream().collect(Collectors.toMap(Theme::code, Theme::name));
    }

    /** The themes with these codes, in this order, with their names in all languages. */
    public List<NamedTheme> named(List<String> codes) {
        Map<String, Theme> byCode = codes.isEmpty() ? Map.of() : list("code in ?1", codes).stream()
                .collect(Collectors.toMap(Theme::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        return codes.stream().map(byCode::get).map(theme -> new NamedTheme(theme.code(), theme.name())).toList();
    }

    /** Errors at those of the codes that name no theme. */
    public List<PlaceError> unknown(String pointer, List<String> codes) {
        var known = codes.isEmpty() ? List.<String>of() : list("code in ?1", codes).stream().map(Theme::code).toList();
        var errors = new ArrayList<PlaceError>();
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                errors.add(PlaceError.at(pointer + "/" + i, "unknown-theme", codes.get(i)));
            }
        }
        return errors;
    }
}
