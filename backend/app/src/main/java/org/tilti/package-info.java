/** Tilti, the open platform for cooperation between municipalities across borders. */
@NullMarked
package org.tilti;

import org.jspecify.annotations.NullMarked;
