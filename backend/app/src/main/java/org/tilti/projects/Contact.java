package org.tilti.projects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;
import org.tilti.text.WebAddress;

/** Whom to ask: a function and a shared mailbox, never a private person. */
@Schema(description = "Whom to ask: a function and a shared mailbox, never a private person.")
public record Contact(
        @Schema(description = "The function, such as project coordinator.") @NotNull @Valid LocalisedText function,
        @Schema(examples = "projects@example.org") @Email @Size(max = 200) @Nullable String email,
        @Schema(examples = "+371 60000000") @Pattern(regexp = "\\+?[0-9 ()-]{5,30}") @Nullable String phone,
        @Schema(examples = "https://example.org/contact") @WebAddress @Nullable String url) {}
