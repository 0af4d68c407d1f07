/** Things as files to keep or to print, in PDF. */
@NullMarked
package org.tilti.pdf;

import org.jspecify.annotations.NullMarked;
