package org.tilti.grants.reviews;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everybody who reviews the applications to a call. */
@Schema(description = "Everybody who reviews the applications to a call. Reviews not given yet are taken off whoever "
        + "leaves.")
public record PanelDraft(@NotNull @Size(max = 50) List<@NotNull @Valid PanelMember> reviewers) {}
