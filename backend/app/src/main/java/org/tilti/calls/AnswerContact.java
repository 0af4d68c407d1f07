package org.tilti.calls;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.PlainText;

/** By whose function and at which address an institution that answers a call can be reached; never a private person. */
@Schema(description = "By whose function and at which address of the institution it can be reached; never a private "
        + "person.")
public record AnswerContact(
        @Schema(examples = "International relations officer") @NotBlank @Size(max = 200) @PlainText String function,
        @Schema(examples = "international@example.org") @Email @Size(max = 200) @Nullable String email,
        @Schema(examples = "+371 60000000") @Pattern(regexp = "\\+?[0-9 ()-]{5,30}") @Nullable String phone) {}
