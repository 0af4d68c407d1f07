/** Funded undertakings: what they are for, who leads, funds and takes part, and where they stand. */
@NullMarked
package org.tilti.projects;

import org.jspecify.annotations.NullMarked;
