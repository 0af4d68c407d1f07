/** The coded list of fields in which municipalities cooperate. */
@NullMarked
package org.tilti.themes;

import org.jspecify.annotations.NullMarked;
