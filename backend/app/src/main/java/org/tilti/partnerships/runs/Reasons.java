package org.tilti.partnerships.runs;

import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tilti.http.Messages;
import org.tilti.partnerships.interest.Feature;
import org.tilti.partnerships.matching.Candidate;
import org.tilti.partnerships.matching.HardRule;
import org.tilti.partnerships.matching.PartScore;
import org.tilti.partnerships.matching.Score;
import org.tilti.text.LocalisedText;
import org.tilti.text.PreferredLanguages;
import org.tilti.themes.Themes;

/** Says in the reader's language by what two fit, and what keeps others apart. */
@RequestScoped
public class Reasons {
    private final PreferredLanguages languages;
    private final Themes themes;
    private final Messages messages;
    private @Nullable Map<String, LocalisedText> themeNames;

    Reasons(PreferredLanguages languages, Themes themes) {
        this.languages = languages;
        this.themes = themes;
        this.messages = Messages.in(languages.ofInterface());
    }

    /** The score of these two, part by part. */
    public ScoreDetails of(Score score, Candidate host, Candidate seeker) {
        return new ScoreDetails(Points.of(score.total()), score.parts().stream()
                .map(part -> new ScoreDetails.PartDetails(part.part(), part.weight(), brings(part), part.stated(),
                        reason(part, host, seeker))).toList());
    }

    String of(HardRule rule) {
        return messages.match("rule." + rule);
    }

    private static BigDecimal brings(PartScore part) {
        return BigDecimal.valueOf((long) part.weight() * part.points(), 4).setScale(2, RoundingMode.HALF_UP);
    }

    private String reason(PartScore part, Candidate host, Candidate seeker) {
        if (!part.stated()) {
            return messages.match(part.part() + ".unstated");
        }
        return switch (part.part()) {
            case THEMES -> shared("THEMES", themes(both(host.themes(), seeker.themes()::contains)));
            case OFFERS -> exchange(both(host.offers(), seeker.needs()::contains),
                    both(seeker.offers(), host.needs()::contains));
            case SIZE -> messages.match("SIZE", host.population(), seeker.population());
            case LANGUAGES -> shared("LANGUAGES", both(host.languages(), seeker.languages()::contains).stream()
                    .map(code -> Locale.of(code).getDisplayLanguage(messages.locale())).toList());
            case SIMILARITY -> shared("SIMILARITY", both(host.features(), seeker.features()::contains).stream()
                    .map(Feature::valueOf).map(messages::choice).toList());
        };
    }

    private static List<String> both(Collection<String> some, Predicate<String> others) {
        return some.stream().filter(others).toList();
    }

    private String exchange(List<String> fromHost, List<String> fromSeeker) {
        if (fromHost.isEmpty() && fromSeeker.isEmpty()) {
            return messages.match("OFFERS.none");
        }
        if (fromSeeker.isEmpty()) {
            return messages.match("OFFERS.from-host", joined(themes(fromHost)));
        }
        return fromHost.isEmpty() ? messages.match("OFFERS.from-seeker", joined(themes(fromSeeker)))
                : messages.match("OFFERS.both", joined(themes(fromHost)), joined(themes(fromSeeker)));
    }

    private String shared(String key, List<String> names) {
        return names.isEmpty() ? messages.match(key + ".none") : messages.match(key, joined(names));
    }

    private List<String> themes(List<String> codes) {
        themeNames = themeNames == null ? themes.names() : themeNames;
        return codes.stream().filter(themeNames::containsKey)
                .map(code -> languages.show(themeNames.get(code)).text()).toList();
    }

    private String joined(List<String> names) {
        return ListFormatter.getInstance(messages.locale()).format(names);
    }
}
