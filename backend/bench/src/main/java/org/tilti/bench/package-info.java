/** How long things take, and how that grows. */
@NullMarked
package org.tilti.bench;

import org.jspecify.annotations.NullMarked;
