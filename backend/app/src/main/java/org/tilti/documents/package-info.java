/** Publications, videos and pages that a project or an activity names, and files that were sent. */
@NullMarked
package org.tilti.documents;

import org.jspecify.annotations.NullMarked;
