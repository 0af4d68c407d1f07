/** Who fits whom in a partnership call: scores, hard rules and the best assignment; plain Java, nothing is stored. */
@NullMarked
package org.tilti.partnerships.matching;

import org.jspecify.annotations.NullMarked;
