package org.tilti.calls.criteria;

/** On which side of a partnership an organisation answers: it receives partners, or it looks for one. */
public enum Side { HOST, SEEKER }
