package org.tilti.partnerships;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;

/**
 * A state that a partnership has come into, and why.
 *
 * @param by slug of the organisation in whose name it was said; null for an administrator or an import by the operator
 */
record StateChange(PartnershipState state, @Nullable LocalisedText reason, @Nullable String by, Instant at) {}
