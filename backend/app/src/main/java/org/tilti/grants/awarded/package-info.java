/** Grants: what an approved application becomes, from its agreement to its closed report. */
@NullMarked
package org.tilti.grants.awarded;

import org.jspecify.annotations.NullMarked;
