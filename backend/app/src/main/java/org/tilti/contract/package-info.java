/** What is true of every operation, written into the OpenAPI document in one place. */
@NullMarked
package org.tilti.contract;

import org.jspecify.annotations.NullMarked;
