package org.tilti.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.ShownText;

/** Who did what to which thing, acting for whom, and when. */
@Schema(description = "Who did what to which thing, acting for whom, and when.")
public record AuditEntry(
        @NotNull UUID id,
        @NotNull Instant at,
        @NotNull AuditAction action,
        @Schema(examples = "Coordinator LPS") @NotNull String actor,
        @Schema(description = "Slug of the organisation the actor acted for.",
                examples = "latvijas-pasvaldibu-savieniba")
        @Nullable String actingFor,
        @NotNull Subject subject,
        @NotNull List<Change> changes) {

    /** That it was done, for whoever may not know what exactly. */
    public AuditEntry withoutChanges() {
        return new AuditEntry(id, at, action, actor, actingFor, subject, List.of());
    }

    /** The thing that was changed. */
    @Schema(name = "AuditSubject", description = "The thing that was changed.")
    public record Subject(
            @NotNull AuditSubject.Kind kind,
            @Schema(description = "Its slug, else its id.", examples = "bridges-of-trust") @NotNull String key,
            @NotNull ShownText title) {}
}
