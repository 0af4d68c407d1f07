package org.tilti.grants.awarded;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.money.Money;
import org.tilti.text.PlainText;

/** Why a grant ends before its time, and how much of what was paid is to be returned. */
@Schema(description = "Why a grant ends before its time, and how much of what was paid is to be returned.")
public record TerminationDraft(
        @Schema(examples = "The visit does not take place.")
        @NotBlank @Size(max = 3000) @PlainText String reason,
        @NotNull @Valid Money toReturn) {}
