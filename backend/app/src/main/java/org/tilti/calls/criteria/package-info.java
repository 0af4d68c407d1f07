/** The rules of calls that the machine checks, and the sentences in which it explains them. */
@NullMarked
package org.tilti.calls.criteria;

import org.jspecify.annotations.NullMarked;
