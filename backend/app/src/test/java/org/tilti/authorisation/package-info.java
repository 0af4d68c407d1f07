/** Who may do what: one table, held against the contract, tried cell by cell, and shown in docs. */
@NullMarked
package org.tilti.authorisation;

import org.jspecify.annotations.NullMarked;
