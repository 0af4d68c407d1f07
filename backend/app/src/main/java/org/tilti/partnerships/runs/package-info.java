/** Runs of the matching of a call: stored with all they were made from, so that they can be compared and explained. */
@NullMarked
package org.tilti.partnerships.runs;

import org.jspecify.annotations.NullMarked;
