package org.tilti.me;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.organisations.NamedOrganisation;

/** Who is logged in, with which roles, for which organisations. */
@Schema(description = "Who is logged in, with which roles, for which organisations.")
public record Me(
        @Schema(description = "Identifier of the account at the login server.") @NotNull String subject,
        @Schema(examples = "Coordinator LPS") @NotNull String name,
        @Schema(description = "A person in a browser, or a system with a service account.") @NotNull Kind kind,
        @Schema(description = "Realm roles that Tilti knows.") @NotNull List<String> roles,
        @Schema(description = "Scopes of a system.") @NotNull List<String> scopes,
        @NotNull List<NamedOrganisation> organisations) {

    /** A person or a system. */
    @Schema(name = "CallerKind")
    public enum Kind { PERSON, SYSTEM }
}
