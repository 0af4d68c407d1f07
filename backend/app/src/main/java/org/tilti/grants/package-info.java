/** Grants: from an application over its review and decision to a closed report. */
@NullMarked
package org.tilti.grants;

import org.jspecify.annotations.NullMarked;
