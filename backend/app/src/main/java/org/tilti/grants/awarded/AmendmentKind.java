package org.tilti.grants.awarded;

/** What of a running grant is to become other than agreed. */
public enum AmendmentKind { PERIOD, BUDGET, CONTENT }
