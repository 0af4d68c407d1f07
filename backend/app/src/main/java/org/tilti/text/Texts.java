package org.tilti.text;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** All texts within a thing, however deep. */
public final class Texts {
    private Texts() {}

    /** The draft with the states of its translations as they follow from the former texts at the same places. */
    public static <R extends Record> R revised(@Nullable Record former, R draft) {
        Map<String, List<LocalisedText>> before = new HashMap<>();
        changed(former, "", (place, text) -> {
            before.computeIfAbsent(place, any -> new ArrayList<>()).add(text);
            return text;
        });
        return changed(draft, "", (place, text) -> text.after(before.getOrDefault(place, List.of())));
    }

    @SuppressWarnings("unchecked")
    private static <T> T changed(
            @Nullable T value, String place, BiFunction<String, LocalisedText, LocalisedText> change) {
        return (T) switch (value) {
            case LocalisedText text -> change.apply(place, text);
            case List<?> list -> list.stream().map(item -> changed(item, place, change)).toList();
            case Record parts -> rebuilt(parts, place, change);
            case null, default -> value;
        };
    }

    private static Record rebuilt(
            Record parts, String place, BiFunction<String, LocalisedText, LocalisedText> change) {
        var components = parts.getClass().getRecordComponents();
        try {
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                var accessor = components[i].getAccessor();
                accessor.setAccessible(true);
                values[i] = changed(accessor.invoke(parts), place + "/" + components[i].getName(), change);
            }
            var constructor = parts.getClass().getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
