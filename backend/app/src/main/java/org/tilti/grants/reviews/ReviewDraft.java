package org.tilti.grants.reviews;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.grants.scoring.Score;

/** What a reviewer says so far. */
@Schema(description = "What a reviewer says so far; criteria may be left out until the review is given.")
public record ReviewDraft(@NotNull @Size(max = 20) List<@NotNull @Valid Score> scores) {}
