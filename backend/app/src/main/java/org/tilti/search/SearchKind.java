package org.tilti.search;

/** Kinds of things that can be found. */
public enum SearchKind { PROJECT, ACTIVITY, CALL, ORGANISATION, PARTNERSHIP }
