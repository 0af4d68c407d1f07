package org.tilti.grants.applications;

/** That an application is a step further, told within the transaction in which it came to be. */
public record ApplicationMoved(GrantApplication application) {}
