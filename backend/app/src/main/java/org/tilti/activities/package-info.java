/** What happens within a project: meetings, visits, seminars, publications, contests. */
@NullMarked
package org.tilti.activities;

import org.jspecify.annotations.NullMarked;
