package org.tilti.projects;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.money.Money;
import org.tilti.organisations.OrganisationReference;
import org.tilti.text.LocalisedText;

/** Where a project's money comes from, with the organisations named. */
@Schema(description = "Where a project's money comes from: the programme, who runs it, and who gives to it.")
public record FundingDetails(
        @NotNull LocalisedText programme,
        @Nullable LocalisedText instrument,
        @Nullable OrganisationReference managedBy,
        @NotNull List<OrganisationReference> donors,
        @NotNull List<String> donorCountries,
        @Nullable Money amount,
        @Nullable LocalisedText note) {}
