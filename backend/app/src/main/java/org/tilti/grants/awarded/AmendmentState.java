package org.tilti.grants.awarded;

/** Whether an amendment was granted. */
public enum AmendmentState { ASKED, GRANTED, REFUSED }
