/** Data that comes in from other systems, and goes out to them. */
@NullMarked
package org.tilti.exchange;

import org.jspecify.annotations.NullMarked;
