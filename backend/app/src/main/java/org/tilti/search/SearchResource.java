package org.tilti.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.http.Answers;
import org.tilti.http.Page;

/** Search across projects, activities, organisations and partnerships. */
@Path("/search")
@Tag(name = "search", description = "Search across projects, activities, organisations and partnerships")
@RunOnVirtualThread
public class SearchResource {
    private final SearchDocuments documents;
    private final Answers answers;

    SearchResource(SearchDocuments documents, Answers answers) {
        this.documents = documents;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "Search everything", description = "Finds projects, activities, organisations and partnerships "
            + "by words in Latvian, English or Ukrainian, in any inflected form, with or without diacritics, and with "
            + "small spelling mistakes. Things met in their title come first.")
    public RestResponse<Page<SearchHit>> search(@BeanParam @Valid SearchFilter filter) {
        return answers.page(() -> documents.search(filter));
    }
}
