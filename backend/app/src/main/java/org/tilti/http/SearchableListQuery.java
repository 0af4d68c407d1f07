package org.tilti.http;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of a list that can be searched for words. */
public abstract class SearchableListQuery extends ListQuery {

    @Parameter(description = "Words to search for in Latvian, English or Ukrainian: any inflected form, with or "
            + "without diacritics.", schema = @Schema(maxLength = 200), example = "pasvaldiba")
    @QueryParam("q")
    @Size(max = 200)
    public @Nullable String q;

    public boolean hasText() {
        return q != null && !q.isBlank();
    }
}
