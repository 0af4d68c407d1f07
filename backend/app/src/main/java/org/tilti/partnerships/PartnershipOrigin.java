package org.tilti.partnerships;

/** How the product has come to know of a partnership: it matched the partners, was told in a survey, or by a register. */
public enum PartnershipOrigin { MATCH, SURVEY, REGISTER }
