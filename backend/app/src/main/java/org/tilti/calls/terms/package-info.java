/** What a grant call says of its money, of what an application holds, and of how applications are judged. */
@NullMarked
package org.tilti.calls.terms;

import org.jspecify.annotations.NullMarked;
