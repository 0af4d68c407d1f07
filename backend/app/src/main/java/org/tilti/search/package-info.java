/** Finding things in Latvian, Ukrainian and English, in any inflected form and without diacritics. */
@NullMarked
package org.tilti.search;

import org.jspecify.annotations.NullMarked;
