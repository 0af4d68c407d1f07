package org.tilti.audit;

/** What writing a thing has come to. */
public enum Outcome { CREATED, CHANGED, UNCHANGED }
