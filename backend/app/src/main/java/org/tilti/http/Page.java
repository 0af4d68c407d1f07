package org.tilti.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
@Schema(description = "One page of a list.")
public record Page<T>(
        @NotNull List<T> items,
        @Schema(description = "Cursor of the next page; null on the last.") @Nullable String next,
        @Schema(description = "All items of the list, when asked for with `total=true`.")
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total) {}
