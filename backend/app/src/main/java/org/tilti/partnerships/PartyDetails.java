package org.tilti.partnerships;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.organisations.OrganisationReference;
import org.tilti.projects.Contact;

/** An organisation as one of the partners, and whom to ask there. */
@Schema(name = "PartnershipParty", description = "An organisation as one of the partners, and whom to ask there.")
public record PartyDetails(@NotNull OrganisationReference organisation, @NotNull List<Contact> contacts) {}
