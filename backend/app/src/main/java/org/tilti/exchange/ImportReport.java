package org.tilti.exchange;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.audit.Outcome;

/** What an import did, thing by thing. */
@Schema(description = "What an import did, thing by thing; with `dryRun` what it would have done.")
public record ImportReport(
        boolean dryRun,
        @Schema(examples = "1469") int created,
        int changed,
        int unchanged,
        @NotNull List<Item> items) {

    /** One thing of the file. */
    @Schema(name = "ImportedItem", description = "One thing of the file.")
    public record Item(
            @Schema(description = "JSON Pointer into the file; for CSV the row as a spreadsheet counts it, from 2.",
                    examples = "/rows/700")
            @NotNull String pointer,
            @Schema(description = "Slug, code or reference of the thing.", examples = "kuldigas-novads")
            @NotNull String key,
            @NotNull Outcome outcome) {}

    static ImportReport of(boolean dryRun, List<Item> items) {
        return new ImportReport(dryRun, count(items, Outcome.CREATED), count(items, Outcome.CHANGED),
                count(items, Outcome.UNCHANGED), items);
    }

    private static int count(List<Item> items, Outcome outcome) {
        return (int) items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
