/** Exact sums with their currency. */
@NullMarked
package org.tilti.money;

import org.jspecify.annotations.NullMarked;
