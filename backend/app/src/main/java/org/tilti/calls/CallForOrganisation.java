package org.tilti.calls;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An open call, and whether one organisation may answer it. */
@Schema(description = "An open call, and whether one organisation may answer it.")
public record CallForOrganisation(@NotNull CallSummary call, @NotNull Eligibility eligibility) {}
