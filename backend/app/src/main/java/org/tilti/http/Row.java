package org.tilti.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;
import org.tilti.time.Period;
import org.tilti.time.Precision;
import org.tilti.time.Since;
import org.tilti.time.Until;

/** One row of a {@link Listing}, by column name; JSON columns are selected as text. */
public record Row(Tuple values) {
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();

    public String string(String column) {
        return Objects.requireNonNull(stringOrNull(column), column);
    }

    public @Nullable String stringOrNull(String column) {
        return values.get(column, String.class);
    }

    public UUID uuid(String column) {
        return values.get(column, UUID.class);
    }

    public boolean bool(String column) {
        return values.get(column, Boolean.class);
    }

    public @Nullable Boolean boolOrNull(String column) {
        return values.get(column, Boolean.class);
    }

    public @Nullable Integer integerOrNull(String column) {
        return values.get(column, Integer.class);
    }

    public @Nullable Double doubleOrNull(String column) {
        return values.get(column, Double.class);
    }

    public long whole(String column) {
        return values.get(column, Long.class);
    }

    public BigDecimal decimal(String column) {
        return values.get(column, BigDecimal.class);
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return values.get(column, LocalDate.class);
    }

    public Instant instant(String column) {
        return values.get(column, Instant.class);
    }

    public @Nullable Instant instantOrNull(String column) {
        return values.get(column, Instant.class);
    }

    public List<String> strings(String column) {
        return List.of(values.get(column, String[].class));
    }

    public LocalisedText localised(String column) {
        return json(column, new TypeReference<>() {});
    }

    public @Nullable LocalisedText localisedOrNull(String column) {
        return stringOrNull(column) == null ? null : localised(column);
    }

    public <T> T json(String column, TypeReference<T> type) {
        try {
            return JSON.readValue(string(column), type);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(column, corrupt);
        }
    }

    /** The beginning in the columns since_from, since_precision and since_or_earlier. */
    public @Nullable Since sinceOrNull() {
        var from = dateOrNull("since_from");
        return from == null ? null
                : new Since(from, Precision.valueOf(string("since_precision")), bool("since_or_earlier"));
    }

    /** The end in the columns ended_to and ended_precision. */
    public @Nullable Until endedOrNull() {
        var to = dateOrNull("ended_to");
        return to == null ? null : new Until(to, Precision.valueOf(string("ended_precision")));
    }

    /** The period in the columns period_from, period_to and period_precision. */
    public @Nullable Period periodOrNull() {
        var from = dateOrNull("period_from");
        return from == null ? null
                : new Period(from, dateOrNull("period_to"), Precision.valueOf(string("period_precision")));
    }
}
