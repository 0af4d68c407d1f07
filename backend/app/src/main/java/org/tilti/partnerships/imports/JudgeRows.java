package org.tilti.partnerships.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.tilti.organisations.OrganisationNames;
import org.tilti.organisations.Organisations;
import org.tilti.partnerships.PlanRegister;
import org.tilti.partnerships.PlannedEntry;
import org.tilti.partnerships.PlannedEntry.Refusal;
import org.tilti.partnerships.RegisterEntry;
import org.tilti.partnerships.imports.ReadRows.ReadRow;
import org.tilti.themes.Themes;

/** Finds out what each row means and would come to, as the register is now. */
@ApplicationScoped
class JudgeRows {
    private static final int AT_ONCE = 250;

    private final ImportRows rows;
    private final Organisations organisations;
    private final Themes themes;
    private final PlanRegister register;

    JudgeRows(ImportRows rows, Organisations organisations, Themes themes, PlanRegister register) {
        this.rows = rows;
        this.organisations = organisations;
        this.themes = themes;
        this.register = register;
    }

    /**
     * A row with what is to be done for it.
     *
     * @param plan null when it was not understood
     */
    record Judged(Finding finding, @Nullable PlannedEntry plan) {}

    /** All rows in their order; `heard` is told the share that is done, and may end it with an exception. */
    List<Judged> judge(UUID file, DoubleConsumer heard) {
        var names = organisations.names();
        var themeCodes = themeCodes();
        var all = rows.of(file);
        var judged = new ArrayList<Judged>();
        var rowOf = new HashMap<String, Integer>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            heard.accept((double) from / all.size());
            judged.addAll(judge(all.subList(from, Math.min(from + AT_ONCE, all.size())), names, themeCodes, rowOf));
            register.forget();
        }
        return judged;
    }

    private List<Judged> judge(List<ReadRow> some, OrganisationNames names, Map<String, String> themeCodes,
            Map<String, Integer> rowOf) {
        var partiesOf = register.partiesOf(some.stream().map(RowMeaning::id).flatMap(Optional::stream).toList());
        var result = new LinkedHashMap<Integer, Judged>();
        var entries = new LinkedHashMap<Integer, RegisterEntry>();
        for (var row : some) {
            var meaning = new RowMeaning(row, names, name -> Optional.ofNullable(themeCodes.get(folded(name))),
                    RowMeaning.id(row).map(partiesOf::get).orElse(List.of()));
            var entry = meaning.entry();
            if (meaning.errors().isEmpty()) {
                entries.put(row.number(), entry);
            }
            result.put(row.number(), new Judged(
                    Finding.refused(row.number(), meaning.parties(), meaning.errors()), null));
        }
        var plans = register.plan(List.copyOf(entries.values())).iterator();
        entries.keySet().forEach(number -> {
            var plan = plans.next();
            var earlier = rowOf.putIfAbsent(plan.subject(), number);
            result.put(number, earlier == null ? new Judged(Finding.of(number, plan), plan)
                    : new Judged(Finding.refused(number, plan.parties(), List.of(
                            new Refusal(SheetColumn.PARTY1.key, "same-partnership", List.of(earlier)))), null));
        });
        return List.copyOf(result.values());
    }

    private Map<String, String> themeCodes() {
        var codes = new HashMap<String, String>();
        themes.names().forEach((code, name) -> {
            codes.put(folded(code), code);
            name.byLanguage().values().forEach(translation -> codes.put(folded(translation.text()), code));
        });
        return codes;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
