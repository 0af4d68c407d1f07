package org.tilti.partnerships;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.tilti.text.LocalisedText;
import org.tilti.text.TextState;
import org.tilti.text.Translation;

/** What a partnership is called: the names of its parties, in every language that one of them has. */
public final class PartyNames {
    private PartyNames() {}

    public static LocalisedText joined(List<LocalisedText> names) {
        var source = names.getFirst().sourceLanguage();
        var languages = new TreeSet<String>();
        names.forEach(name -> languages.addAll(name.byLanguage().keySet()));
        var result = new LinkedHashMap<String, Translation>();
        result.put(source, new Translation(joined(names, source), TextState.SOURCE));
        languages.stream().filter(language -> !language.equals(source)).limit(29).forEach(language ->
                result.put(language, new Translation(joined(names, language), TextState.HUMAN)));
        return new LocalisedText(result);
    }

    private static String joined(List<LocalisedText> names, String language) {
        return String.join(" – ", names.stream().map(name -> name.shown(List.of(language)).text()).toList());
    }
}
