/** Periods that are known to the day, the month, the season or the year. */
@NullMarked
package org.tilti.time;

import org.jspecify.annotations.NullMarked;
