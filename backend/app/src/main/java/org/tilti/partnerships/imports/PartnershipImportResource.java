package org.tilti.partnerships.imports;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.tilti.background.BackgroundWork;
import org.tilti.http.Answers;
import org.tilti.http.Idempotent;
import org.tilti.http.Page;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;
import org.tilti.sheets.SheetFile;
import org.tilti.sheets.Sheets;
import org.tilti.text.PlainText;

/** Files of partnerships: sent, checked, looked through, entered. Each is seen only by whoever sent it. */
@Path("/partnership-imports")
@Tag(name = "partnership imports", description = "Bringing in partnerships from CSV and XLSX, with a preview")
@RunOnVirtualThread
public class PartnershipImportResource {
    private final PartnershipImports imports;
    private final ImportRows rows;
    private final BackgroundWork work;
    private final Answers answers;
    private final Viewer viewer;
    private final HttpHeaders headers;

    PartnershipImportResource(PartnershipImports imports, ImportRows rows, BackgroundWork work, Answers answers,
            Viewer viewer, HttpHeaders headers) {
        this.imports = imports;
        this.rows = rows;
        this.work = work;
        this.answers = answers;
        this.viewer = viewer;
        this.headers = headers;
    }

    @POST
    @Consumes({Sheets.CSV_TYPE, Sheets.XLSX_TYPE})
    @Transactional
    @Idempotent
    @PermissionsAllowed("partnership:create")
    @ResponseStatus(201)
    @Operation(summary = "Send a file of partnerships", description = "A sheet with the columns of the register's own, by "
            + "their headings in Latvian, English or Ukrainian; only those of the first two partners are needed, and an "
            + "empty cell leaves what is known as it is. Nothing is written: its rows, at most 20,000, are checked in "
            + "the background. Kept for 30 days.")
    @RequestBody(required = true, content = {
        @Content(mediaType = Sheets.CSV_TYPE, schema = @Schema(type = SchemaType.STRING, maxLength = 10_485_760,
                pattern = "^[^\\u0000]*$")),
        @Content(mediaType = Sheets.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary",
                maxLength = 10_485_760))})
    public RestResponse<PartnershipImportDetails> createPartnershipImport(byte[] content,
            @Parameter(description = "What the file is called.", example = "partnerships.xlsx")
            @QueryParam("name") @Size(max = 200) @PlainText @Nullable String name) {
        var type = headers.getMediaType();
        var read = ReadRows.of(SheetFile.rows(type.getType() + "/" + type.getSubtype(), content, ReadRows.MOST));
        imports.deleteOld();
        var file = new PartnershipImport(viewer.subject(), name, read.size());
        imports.persist(file);
        file.doneBy(work.queue(PartnershipImport.CHECK, file.id()));
        imports.flush();
        rows.keep(file.id(), read);
        var status = work.status(file.work());
        return answers.created("partnership-imports/" + file.id(), file.version(), status.moment(), file.details(status));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("partnership-import:use")
    @Operation(summary = "Get an import")
    public RestResponse<PartnershipImportDetails> getPartnershipImport(UUID id) {
        var file = visible(id);
        var status = work.status(file.work());
        return answers.thing(file.version(), status.moment(), () -> file.details(status));
    }

    @GET
    @Path("/{id}/rows")
    @PermissionsAllowed("partnership-import:use")
    @Operation(summary = "List the rows of an import", description = "In the order of the sheet: what was read, which "
            + "organisations were recognised, what it comes to, and everything that has to be corrected.")
    public RestResponse<Page<ImportRow>> listPartnershipImportRows(UUID id, @BeanParam @Valid ImportRowFilter filter) {
        var file = visible(id);
        return answers.page("." + file.version(), () -> rows.page(file.id(), filter));
    }

    @POST
    @Path("/{id}/enter")
    @Transactional
    @Idempotent
    @PermissionsAllowed("partnership-import:use")
    @Operation(summary = "Enter the rows of an import", description = "Writes all rows in the background, in one "
            + "transaction. Where one of them has come to be refused since it was checked, none is written and the "
            + "import is CHECKED again.")
    public RestResponse<PartnershipImportDetails> enterPartnershipImport(UUID id) {
        var file = seen(id);
        file.enter(work.status(file.work()));
        file.doneBy(work.queue(PartnershipImport.ENTER, file.id()));
        imports.flush();
        return answered(file);
    }

    @POST
    @Path("/{id}/cancel")
    @Transactional
    @Idempotent
    @PermissionsAllowed("partnership-import:use")
    @Operation(summary = "Cancel an import", description = "While it is being checked or entered: nothing of it is written.")
    public RestResponse<PartnershipImportDetails> cancelPartnershipImport(UUID id) {
        var file = seen(id);
        file.requireGoingOn(work.status(file.work()));
        work.cancel(file.work());
        return answered(file);
    }

    private RestResponse<PartnershipImportDetails> answered(PartnershipImport file) {
        var status = work.status(file.work());
        return answers.changed(file.version(), status.moment(), file.details(status));
    }

    private PartnershipImport visible(UUID id) {
        return imports.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
    }

    private PartnershipImport seen(UUID id) {
        var file = visible(id);
        answers.requireSeen(file.version());
        return file;
    }
}
