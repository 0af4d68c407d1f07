package org.tilti.grants.awarded;

/** Whether a cost counts. */
public enum CostState { CLAIMED, ACCEPTED, REFUSED, WITHDRAWN }
