package org.tilti.calls;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.projects.NamedProject;
import org.tilti.text.ShownText;

/** A call as a row of a list. */
@Schema(description = "A call as a row of a list.")
public record CallSummary(
        @Schema(examples = "new-partnerships-with-ukraine") @NotNull String slug,
        @NotNull CallKind kind,
        @NotNull ShownText title,
        @Nullable ShownText summary,
        @NotNull NamedProject project,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Schema(examples = "Europe/Riga") @NotNull String zone,
        @Schema(description = "By the server's clock.") @NotNull CallPhase phase,
        @NotNull List<String> languages,
        boolean published) {}
