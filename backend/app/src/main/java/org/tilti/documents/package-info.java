/** Publications, videos and pages that a project or an activity names. */
@NullMarked
package org.tilti.documents;

import org.jspecify.annotations.NullMarked;
