package org.tilti.partnerships.imports;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.background.WorkStatus;

/** How the import of a file stands. */
@Schema(description = "How the import of a file stands. `CHECKING` and `ENTERING` go on in the background: ask again. "
        + "`CHECKED` tells what each row would come to, `ENTERED` what each has come to. Of `CANCELLED` and `FAILED` nothing "
        + "was written; `FAILED` means a fault of the server, which its log explains.")
public record PartnershipImportDetails(
        @NotNull UUID id,
        @Schema(description = "What the file is called.", examples = "partnerships.xlsx") @Nullable String name,
        @NotNull ImportState state,
        @Schema(description = "Rows that are not blank, the headings not among them.", examples = "5000") @NotNull int rows,
        @Schema(description = "Rows that are new partnerships.", examples = "4986") @NotNull int created,
        @Schema(description = "Rows that change a partnership.", examples = "7") @NotNull int changed,
        @Schema(description = "Rows that say what is known.") @NotNull int unchanged,
        @Schema(description = "Rows that have to be corrected.", examples = "7") @NotNull int refused,
        @NotNull Instant createdAt,
        @Schema(description = "How the checking or entering stands.") @NotNull WorkStatus work) {}
