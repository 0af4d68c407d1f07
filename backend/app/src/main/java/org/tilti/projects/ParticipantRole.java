package org.tilti.projects;

/** What an organisation is in a project. */
public enum ParticipantRole { LEAD, PARTNER, FUNDER, IMPLEMENTER }
