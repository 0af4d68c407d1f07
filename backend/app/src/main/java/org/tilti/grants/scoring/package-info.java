/** How applications are shared out among reviewers, and what their scores come to: plain rules, exact. */
@NullMarked
package org.tilti.grants.scoring;

import org.jspecify.annotations.NullMarked;
