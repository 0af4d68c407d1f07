package org.tilti.calls.criteria;

import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tilti.http.Messages;
import org.tilti.organisations.Organisations;
import org.tilti.text.LocalisedText;
import org.tilti.text.PreferredLanguages;
import org.tilti.themes.Themes;

/** Says things in the language in which the product speaks to this reader. */
@RequestScoped
public class Sentences implements Words {
    private final PreferredLanguages languages;
    private final Organisations organisations;
    private final Themes themes;
    private final Messages messages;
    private @Nullable Map<String, LocalisedText> themeNames;

    Sentences(PreferredLanguages languages, Organisations organisations, Themes themes) {
        this.languages = languages;
        this.organisations = organisations;
        this.themes = themes;
        this.messages = Messages.in(languages.ofInterface());
    }

    @Override
    public String say(String key, Object... arguments) {
        return messages.criterion(key, arguments);
    }

    @Override
    public String countries(Collection<String> codes) {
        return joined(codes.stream().map(code -> Locale.of("", code).getDisplayCountry(messages.locale())).toList());
    }

    @Override
    public String languages(Collection<String> codes) {
        return joined(codes.stream().map(code -> Locale.of(code).getDisplayLanguage(messages.locale())).toList());
    }

    @Override
    public String types(Collection<? extends Enum<?>> types) {
        return joined(types.stream().map(messages::choice).toList());
    }

    @Override
    public String themes(Collection<String> codes) {
        themeNames = themeNames == null ? themes.names() : themeNames;
        return joined(codes.stream().map(themeNames::get).map(this::text).toList());
    }

    @Override
    public String organisations(Collection<String> slugs) {
        return joined(organisations.named(List.copyOf(slugs)).stream().map(named -> named.name().text()).toList());
    }

    @Override
    public String text(LocalisedText text) {
        return languages.show(text).text();
    }

    private String joined(List<String> names) {
        return ListFormatter.getInstance(messages.locale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                .format(names);
    }
}
