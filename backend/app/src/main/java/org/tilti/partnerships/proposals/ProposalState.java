package org.tilti.partnerships.proposals;

/** What has become of a proposal: both said yes, one said no, or somebody said nothing in time. */
public enum ProposalState { OPEN, AGREED, DECLINED, LAPSED }
