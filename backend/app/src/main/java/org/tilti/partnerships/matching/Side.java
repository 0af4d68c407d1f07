package org.tilti.partnerships.matching;

/** The two sides of a call. */
public enum Side { HOST, SEEKER }
