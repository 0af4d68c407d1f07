package org.tilti.grants.awarded;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which instalments a grant is paid. */
@Schema(description = "By which instalments a grant is paid, in order; together they are the grant.")
public record InstalmentPlan(
        @NotEmpty @Size(max = 20) List<@NotNull @Valid InstalmentDraft> instalments) {}
