package org.tilti.documents;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
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
import org.tilti.http.Answers;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;
import org.tilti.text.Slug;

/** Files: sent once, never changed, read by those who may see the thing that shows them. */
@Path("/documents")
@Tag(name = "documents", description = "Files that things show: letters, receipts, pictures, publications")
@RunOnVirtualThread
public class DocumentResource {
    private final StoredDocuments documents;
    private final WriteDocument write;
    private final FileStore files;
    private final Answers answers;
    private final Viewer viewer;

    DocumentResource(StoredDocuments documents, WriteDocument write, FileStore files, Answers answers, Viewer viewer) {
        this.documents = documents;
        this.write = write;
        this.files = files;
        this.answers = answers;
        this.viewer = viewer;
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("document:send")
    @Operation(summary = "Send a file", description = "The caller makes up the identifier, a random UUID; what breaks off "
            + "leaves nothing and is sent again under the same one. At most 20 MB; PDF, Office and OpenDocument files "
            + "without macros, JPEG, PNG, WebP, CSV and plain text, told by their bytes. Until a thing shows it, the "
            + "document is read by its owner only, and deleted after seven days.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 20_971_520)))
    public RestResponse<DocumentDetails> putDocument(
            UUID id,
            @Parameter(description = "The organisation in whose name it is sent, by slug.", example = "bauskas-novads")
            @QueryParam("organisation") @NotNull @Slug String organisation,
            @Parameter(description = "What the file is called, without a path.", example = "letter.pdf")
            @QueryParam("name") @NotNull @FileName String name,
            InputStream content) throws IOException {
        var taken = write.take(id, organisation, name, content);
        var document = taken.document();
        return taken.isNew() ? answers.created("documents/" + id, document.version(), document.details())
                : answers.changed(document.version(), document.details());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get what is known of a document")
    public RestResponse<DocumentDetails> getDocument(UUID id) {
        var document = visible(id);
        return answers.thing(document.version(), document::details);
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Download a document", description = "The file itself, always as an attachment: what its "
            + "bytes are is told by `type` of the document.")
    public RestResponse<StreamingOutput> getDocumentContent(UUID id) {
        var document = visible(id);
        return answers.attachment(document.sha256(), document.name(), document.size(), () -> opened(id));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("document:delete")
    @ResponseStatus(204)
    @Operation(summary = "Delete a document", description = "Only what no thing shows can be deleted.")
    public RestResponse<Void> deleteDocument(UUID id) {
        var document = visible(id);
        answers.requireSeen(document.version());
        write.delete(document.id());
        return RestResponse.noContent();
    }

    private InputStream opened(UUID id) {
        try {
            return files.open(id);
        } catch (IOException lost) {
            throw ProblemException.notFound();
        }
    }

    private StoredDocument visible(UUID id) {
        return documents.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
    }
}
