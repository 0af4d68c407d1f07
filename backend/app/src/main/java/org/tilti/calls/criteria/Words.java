package org.tilti.calls.criteria;

import java.util.Collection;
import org.tilti.text.LocalisedText;

/** Says things in the reader's language. */
public interface Words {

    /** The sentence `criterion.KEY`, filled with the arguments. */
    String say(String key, Object... arguments);

    String countries(Collection<String> codes);

    String languages(Collection<String> codes);

    String types(Collection<? extends Enum<?>> types);

    String themes(Collection<String> codes);

    String organisations(Collection<String> slugs);

    String text(LocalisedText text);
}
