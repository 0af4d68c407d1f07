package org.tilti.partnerships.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.http.Messages;
import org.tilti.partnerships.PartnershipOrigin;
import org.tilti.partnerships.PartnershipState;
import org.tilti.text.PreferredLanguages;
import org.tilti.themes.Themes;

/** What codes are called in the reader's language. */
record Words(Messages messages, Map<String, String> byCode) {

    static Words current(Themes themes, PreferredLanguages languages) {
        var messages = Messages.current();
        var byCode = new HashMap<String, String>();
        themes.names().forEach((code, name) -> byCode.put(code, languages.show(name).text()));
        Stream.concat(Arrays.stream(PartnershipState.values()), Arrays.stream(PartnershipOrigin.values()))
                .forEach(choice -> byCode.put(choice.name(), messages.choice(choice)));
        return new Words(messages, byCode);
    }

    /** Of a code or several; whatever is none stays as it is. */
    @Nullable String of(@Nullable String codes) {
        return codes == null ? null : Arrays.stream(codes.split(", "))
                .map(code -> byCode.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }
}
