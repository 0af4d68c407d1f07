/** What was changed, by whom, acting for whom, and when: written with every change, never altered. */
@NullMarked
package org.tilti.audit;

import org.jspecify.annotations.NullMarked;
