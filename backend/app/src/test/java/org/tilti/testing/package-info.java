/** What the tests stand on: callers with real tokens, things to call about, the contract that every answer is held to. */
@NullMarked
package org.tilti.testing;

import org.jspecify.annotations.NullMarked;
