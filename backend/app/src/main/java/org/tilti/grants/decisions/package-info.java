/** Decisions on grant applications: the order of a call against its budget, proposed by one person, approved by another. */
@NullMarked
package org.tilti.grants.decisions;

import org.jspecify.annotations.NullMarked;
