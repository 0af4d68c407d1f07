package org.tilti.organisations;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.Page;
import org.tilti.http.ProblemException;
import org.tilti.sheets.Sheets;

/** Organisations. */
@Path("/organisations")
@Tag(name = "organisations", description = "Municipalities, regions, associations, ministries, donors and other bodies")
@RunOnVirtualThread
public class OrganisationResource {
    private final Organisations organisations;
    private final WriteOrganisation write;
    private final Answers answers;
    private final Sheets sheets;

    OrganisationResource(Organisations organisations, WriteOrganisation write, Answers answers, Sheets sheets) {
        this.organisations = organisations;
        this.write = write;
        this.answers = answers;
        this.sheets = sheets;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List organisations", description = "Organisations by type, country, association and words, "
            + "those of the past included unless `current` says otherwise.")
    public RestResponse<Page<OrganisationSummary>> listOrganisations(@BeanParam @Valid OrganisationFilter filter) {
        return answers.page(() -> organisations.search(filter));
    }

    @GET
    @Produces(Sheets.CSV)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> listOrganisationsAsCsv(@BeanParam @Valid OrganisationFilter filter) {
        return sheets.csv("organisations", OrganisationColumns.all(), filter, organisations::search);
    }

    @GET
    @Produces(Sheets.XLSX)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> listOrganisationsAsXlsx(@BeanParam @Valid OrganisationFilter filter) {
        return sheets.xlsx("organisations", OrganisationColumns.all(), filter, organisations::search);
    }

    @POST
    @Transactional
    @Idempotent
    @PermissionsAllowed("organisation:write")
    @ResponseStatus(201)
    @Operation(summary = "Create an organisation")
    public RestResponse<OrganisationDetails> createOrganisation(@Valid @NotNull OrganisationDraft draft) {
        var organisation = write.create(draft);
        return answers.created("organisations/" + organisation.slug(), organisation.version(), organisation.details());
    }

    @GET
    @Path("/{slug}")
    @Operation(summary = "Get an organisation")
    public RestResponse<OrganisationDetails> getOrganisation(String slug) {
        var organisation = existing(slug);
        return answers.thing(organisation.version(), organisation::details);
    }

    @PUT
    @Path("/{slug}")
    @Transactional
    @PermissionsAllowed("organisation:write")
    @Operation(summary = "Change an organisation", description = "Replaces what is known of it; `If-Match` names the "
            + "version that was seen.")
    public RestResponse<OrganisationDetails> putOrganisation(String slug, @Valid @NotNull OrganisationDraft draft) {
        var organisation = existing(slug);
        answers.requireSeen(organisation.version());
        write.change(organisation, draft);
        return answers.changed(organisation.version(), organisation.details());
    }

    @PUT
    @Path("/{slug}/profile")
    @Transactional
    @PermissionsAllowed("organisation:profile")
    @Operation(summary = "Change an organisation's profile", description = "For those who act for it: replaces its "
            + "working languages, website and description. `If-Match` names the version of the organisation that was "
            + "seen.")
    public RestResponse<OrganisationDetails> putOrganisationProfile(
            String slug, @Valid @NotNull OrganisationProfile profile) {
        var organisation = existing(slug);
        answers.requireSeen(organisation.version());
        write.change(organisation, profile.on(organisation.draft()));
        return answers.changed(organisation.version(), organisation.details());
    }

    private Organisation existing(String slug) {
        return organisations.bySlug(slug).orElseThrow(ProblemException::notFound);
    }
}
