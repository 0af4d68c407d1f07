package org.tilti.calls;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.text.PreferredLanguages;
import org.tilti.text.ShownText;

/** The call that is answered, and until when. */
@Schema(description = "The call that is answered, and until when.")
public record NamedCall(
        @Schema(examples = "new-partnerships-with-ukraine") @NotNull String slug,
        @NotNull ShownText title,
        @Nullable Instant closesAt,
        @Schema(examples = "Europe/Riga") @NotNull String zone) {

    public static NamedCall of(Call call, PreferredLanguages languages) {
        return new NamedCall(call.slug(), languages.show(call.title()), call.closesAt(), call.zone());
    }
}
