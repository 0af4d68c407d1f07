package org.tilti.http;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.tilti.text.PreferredLanguages;

/** The product's own sentences in one interface language, from messages_*.properties. */
public record Messages(Locale locale) {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** In the language of the request being answered; in English outside of a request. */
    public static Messages current() {
        try {
            return in(CDI.current().select(PreferredLanguages.class).get().ofInterface());
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return in("en");
        }
    }

    public static Messages in(String language) {
        return new Messages(Locale.of(language));
    }

    String title(ProblemType type) {
        return text("problem." + type.code() + ".title");
    }

    String detail(ProblemType type, Object... arguments) {
        return text("problem." + type.code() + ".detail", arguments);
    }

    public String error(String code, Object... arguments) {
        return text("error." + code, arguments);
    }

    public String criterion(String key, Object... arguments) {
        return text("criterion." + key, arguments);
    }

    public String budget(String key, Object... arguments) {
        return text("budget." + key, arguments);
    }

    public String match(String key, Object... arguments) {
        return text("match." + key, arguments);
    }

    public String letter(String key, Object... arguments) {
        return text("letter." + key, arguments);
    }

    public String agreement(String key, Object... arguments) {
        return text("agreement." + key, arguments);
    }

    /** Over a column of a sheet. */
    public String heading(String key) {
        return text("column." + key);
    }

    /** Beside a fact in a PDF. */
    public String label(String key) {
        return text("label." + key);
    }

    public String choice(Enum<?> value) {
        return text("choice." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** An instant as the clocks of that zone show it. */
    public String moment(Instant instant, String zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(british())
                .format(instant.atZone(ZoneId.of(zone))) + " (" + zone + ")";
    }

    /** The day in words. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(british()).format(day);
    }

    /** The day on which it was in that zone. */
    public String day(Instant instant, String zone) {
        return day(LocalDate.ofInstant(instant, ZoneId.of(zone)));
    }

    /** Days are written as in Europe where English would put the month first. */
    private Locale british() {
        return locale.getLanguage().equals("en") ? Locale.UK : locale;
    }

    /** The name of a language, by its code. */
    public String language(String code) {
        return Locale.of(code).getDisplayLanguage(locale);
    }

    private String text(String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle("messages", locale, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
