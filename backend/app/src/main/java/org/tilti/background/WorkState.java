package org.tilti.background;

/** Where a piece of work in the background stands. */
public enum WorkState { QUEUED, RUNNING, DONE, FAILED, CANCELLED }
