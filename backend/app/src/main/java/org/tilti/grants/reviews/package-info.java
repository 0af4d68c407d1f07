/** Whether applications keep the criteria, who reviews which of them, and what reviewers say. */
@NullMarked
package org.tilti.grants.reviews;

import org.jspecify.annotations.NullMarked;
