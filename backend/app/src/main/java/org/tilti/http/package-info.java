/** The manners of the API: problems, conditional requests, retries, cursors and limits, the same for every feature. */
@NullMarked
package org.tilti.http;

import org.jspecify.annotations.NullMarked;
