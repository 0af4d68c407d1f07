package org.tilti.grants.awarded;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.audit.AuditAction;

/** A step of the grant, and what was said with it. */
@Schema(description = "A step of the grant, and what was said with it.")
public record GrantNote(
        @NotNull AuditAction step,
        @Nullable String text,
        @NotNull Instant at) {}
