package org.tilti.grants.reviews;

import org.tilti.grants.applications.GrantApplication;

/** Whoever calls has declared a conflict of interest in an application. */
public record ConflictDeclared(GrantApplication application) {}
