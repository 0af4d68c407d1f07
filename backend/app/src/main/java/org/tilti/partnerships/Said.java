package org.tilti.partnerships;

import org.jspecify.annotations.Nullable;
import org.tilti.text.LocalisedText;

/**
 * Why something is so, and in whose name that is said.
 *
 * @param by slug of an organisation; null for an administrator, or an import by the operator
 */
record Said(@Nullable LocalisedText reason, @Nullable String by) {}
