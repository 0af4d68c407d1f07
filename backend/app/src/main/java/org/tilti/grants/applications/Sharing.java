package org.tilti.grants.applications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All with whom an application is shared. */
@Schema(description = "All with whom an application is shared.")
public record Sharing(@NotNull @Size(max = 50) List<@NotNull @Valid Share> sharing) {}
