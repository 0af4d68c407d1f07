package org.tilti.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a request was refused, after RFC 9457, in the caller's language. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Why a request was refused, after RFC 9457, in the caller's language.")
public record Problem(
        @Schema(description = "Stable identifier of the kind of problem.",
                examples = "urn:problem-type:tilti:invalid-content")
        @NotNull String type,
        @Schema(examples = "Some of the content cannot be accepted") @NotNull String title,
        @Schema(examples = "422") int status,
        @Schema(examples = "One place needs to be corrected. Nothing was saved.") @Nullable String detail,
        @Schema(description = "Path of the request.", examples = "/api/v1/projects") @Nullable String instance,
        @Schema(description = "Every place that needs to be corrected.") @Nullable List<PlaceError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static final String TYPE_PREFIX = "urn:problem-type:tilti:";
}
