/** Calls: invitations with an opening and a closing instant, and criteria that anybody can check. */
@NullMarked
package org.tilti.calls;

import org.jspecify.annotations.NullMarked;
