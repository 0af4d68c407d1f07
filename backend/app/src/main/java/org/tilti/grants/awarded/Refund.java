package org.tilti.grants.awarded;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tilti.money.Money;

/** Money that came back. */
@Schema(name = "GrantRefund", description = "Money that came back.")
public record Refund(@NotNull Money amount, @NotNull LocalDate receivedOn) {}
