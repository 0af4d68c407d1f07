/** Grant applications: how organisations apply for a grant, alone or with others, until somebody decides. */
@NullMarked
package org.tilti.grants.applications;

import org.jspecify.annotations.NullMarked;
