package org.tilti.partnerships;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.projects.Contact;
import org.tilti.text.Slug;

/** An organisation as one of the partners, and whom to ask there. */
@Schema(name = "PartnershipPartyDraft", description = "An organisation as one of the partners, and whom to ask there.")
public record PartyDraft(
        @Schema(description = "Slug of the organisation.", examples = "bauskas-novads") @NotNull @Slug String organisation,
        @Size(max = 20) @Nullable List<@NotNull @Valid Contact> contacts) {

    public PartyDraft {
        contacts = contacts == null ? List.of() : contacts;
    }
}
