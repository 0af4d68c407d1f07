/** What the product knows of whoever is logged in. */
@NullMarked
package org.tilti.me;

import org.jspecify.annotations.NullMarked;
