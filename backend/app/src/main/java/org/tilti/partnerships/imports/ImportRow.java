package org.tilti.partnerships.imports;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.organisations.NamedOrganisation;

/** A row of an imported file: what was read, what it comes to, and why it is refused. */
@Schema(description = "A row of an imported file: what was read, what it comes to, and why "
        + "it is refused.")
public record ImportRow(
        @Schema(description = "As a spreadsheet counts it: the headings are row 1.", examples = "700") int number,
        @Schema(description = "Null until it is checked.") @Nullable RowOutcome outcome,
        @Schema(description = "The cells that are not blank.") @NotNull List<Cell> cells,
        @Schema(description = "The organisations that were recognised.") @NotNull List<NamedOrganisation> parties,
        @Schema(description = "The partnership that it speaks of or, once it is entered, has become.") @Nullable UUID partnership,
        @Schema(description = "What it changes.") @NotNull List<CellChange> changes,
        @Schema(description = "Everything that has to be corrected.") @NotNull List<CellError> errors) {

    /** A cell as it was read. */
    @Schema(name = "ImportCell", description = "A cell as it was read.")
    public record Cell(
            @Schema(description = "The key of its column.", examples = "party1") @NotNull String column,
            @Schema(description = "Its heading in the reader's language.", examples = "Partner 1") @NotNull String heading,
            @Schema(examples = "Kuldiga") @NotNull String text) {}

    /** What a row changes of a partnership. */
    @Schema(name = "ImportChange", description = "What a row changes of a partnership.")
    public record CellChange(
            @Schema(examples = "since") @NotNull String column,
            @Schema(examples = "Since") @NotNull String heading,
            @Schema(description = "Null when nothing was known.", examples = "<=2003") @Nullable String before,
            @Schema(examples = "2003-05-17") @Nullable String after) {}

    /** Why a row is refused. */
    @Schema(name = "ImportError", description = "Why a row is refused.")
    public record CellError(
            @Schema(description = "The key of the column.", examples = "party2") @NotNull String column,
            @Schema(description = "Its heading in the reader's language.", examples = "Partner 2") @NotNull String heading,
            @Schema(description = "Stable code of the rule.", examples = "nobody-called") @NotNull String code,
            @Schema(description = "The rule in the reader's language.",
                    examples = "No organisation is called “Kuldigia”.") @NotNull String message) {}
}
