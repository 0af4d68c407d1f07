/** Bodies that take part in cooperation: municipalities, associations, ministries, donors and others. */
@NullMarked
package org.tilti.organisations;

import org.jspecify.annotations.NullMarked;
