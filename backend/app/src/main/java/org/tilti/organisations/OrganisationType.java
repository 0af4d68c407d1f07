package org.tilti.organisations;

/** Kinds of bodies that take part in cooperation. */
public enum OrganisationType { MUNICIPALITY, REGION, ASSOCIATION, MINISTRY, AGENCY, EU_INSTITUTION, DONOR, NGO }
