/** Lists as spreadsheets, in CSV and XLSX. */
@NullMarked
package org.tilti.sheets;

import org.jspecify.annotations.NullMarked;
