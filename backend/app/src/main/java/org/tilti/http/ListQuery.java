package org.tilti.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that every list takes. */
public class ListQuery {

    @Parameter(description = "Items on a page.", schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    public int limit;

    @Parameter(description = "Cursor of the page before, from `next`.", schema = @Schema(maxLength = 2000))
    @QueryParam("after")
    @Size(max = 2000)
    public @Nullable String after;

    @Parameter(description = "Whether to count all items as `total`; counting costs time.")
    @QueryParam("total")
    @DefaultValue("false")
    public boolean total;
}
