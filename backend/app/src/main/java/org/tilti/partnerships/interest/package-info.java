/** Expressions of interest: how organisations answer a partnership call, and what becomes of their answers. */
@NullMarked
package org.tilti.partnerships.interest;

import org.jspecify.annotations.NullMarked;
