/** Texts in several languages: which exist, which is the source, and which one a reader is shown. */
@NullMarked
package org.tilti.text;

import org.jspecify.annotations.NullMarked;
