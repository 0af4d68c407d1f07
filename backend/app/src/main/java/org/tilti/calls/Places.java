package org.tilti.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many organisations can be matched on each side; null: as many as there are. */
@Embeddable
@Schema(description = "How many organisations can be matched on each side; left out: as many as there are.")
public record Places(
        @Schema(examples = "12") @Column(name = "host_places") @Positive @Nullable Integer hosts,
        @Schema(examples = "12") @Column(name = "seeker_places") @Positive @Nullable Integer seekers) {

    /** Whether there is room for so many pairs; each takes a place on both sides. */
    public boolean suffice(int pairs) {
        return (hosts == null || pairs <= hosts) && (seekers == null || pairs <= seekers);
    }
}
