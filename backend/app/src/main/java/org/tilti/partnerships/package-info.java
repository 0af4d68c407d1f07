/** Organisations that cooperate: since when, on which themes, under which agreement, and where they stand. */
@NullMarked
package org.tilti.partnerships;

import org.jspecify.annotations.NullMarked;
