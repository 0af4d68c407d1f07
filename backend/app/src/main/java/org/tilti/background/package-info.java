/** Work that takes longer than a request: queued with its cause, done once, told how far it is, cancelled at will. */
@NullMarked
package org.tilti.background;

import org.jspecify.annotations.NullMarked;
