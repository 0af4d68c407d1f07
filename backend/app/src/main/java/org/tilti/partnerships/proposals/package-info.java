/** Proposals of pairs that a run was released with: both sides talk, and answer by a date. */
@NullMarked
package org.tilti.partnerships.proposals;

import org.jspecify.annotations.NullMarked;
