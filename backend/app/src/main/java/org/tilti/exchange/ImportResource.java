package org.tilti.exchange;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.http.Idempotent;

/** Imports. */
@Path("/imports")
@Tag(name = "imports", description = "Bringing in many things at once")
@RunOnVirtualThread
public class ImportResource {
    private final ImportFiles files;
    private final HttpHeaders headers;

    ImportResource(ImportFiles files, HttpHeaders headers) {
        this.files = files;
        this.headers = headers;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, "text/csv"})
    @Transactional
    @TransactionConfiguration(timeout = ImportFiles.SECONDS_ALLOWED)
    @Idempotent
    @PermissionsAllowed("import:run")
    @Operation(summary = "Import a file", description = "Creates and changes all that the file names, or nothing when "
            + "any of it is refused; every refused place is named. A second time it changes nothing. JSON holds "
            + "themes, organisations and projects with their activities; CSV holds municipalities.")
    @RequestBody(required = true, content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
        @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, maxLength = 2_097_152,
                pattern = "^[^\\u0000]*$"))})
    public RestResponse<ImportReport> importFile(String content,
            @Parameter(description = "Only report what would be done.")
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        var csv = headers.getMediaType() != null && "csv".equals(headers.getMediaType().getSubtype());
        return RestResponse.ok(files.run(csv ? ImportFiles.Format.CSV : ImportFiles.Format.JSON, content, dryRun));
    }
}
