/** Partnerships by the thousand from a spreadsheet: read, checked row by row, and entered all or nothing. */
@NullMarked
package org.tilti.partnerships.imports;

import org.jspecify.annotations.NullMarked;
