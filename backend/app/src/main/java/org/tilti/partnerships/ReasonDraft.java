package org.tilti.partnerships;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.text.LocalisedText;

/** Why a partnership comes into another state. */
@Schema(description = "Why a partnership comes into another state; everybody can read it.")
public record ReasonDraft(@NotNull @Valid LocalisedText reason) {}
