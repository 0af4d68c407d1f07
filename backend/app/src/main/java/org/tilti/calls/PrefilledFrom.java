package org.tilti.calls;

/** Where an answer to a call was taken from: the organisation's profile, or its latest answer to another call. */
public enum PrefilledFrom { PROFILE, EARLIER_ANSWER }
