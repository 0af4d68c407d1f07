/** Who is calling, in which roles, and for which organisations. */
@NullMarked
package org.tilti.identity;

import org.jspecify.annotations.NullMarked;
