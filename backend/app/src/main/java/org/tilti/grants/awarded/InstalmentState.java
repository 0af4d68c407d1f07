package org.tilti.grants.awarded;

/** How far the payment of an instalment has come. */
public enum InstalmentState { PLANNED, REQUESTED, PAID, WITHHELD }
