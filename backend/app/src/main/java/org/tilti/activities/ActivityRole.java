package org.tilti.activities;

/** What an organisation, or somebody from it, does in an activity. */
public enum ActivityRole { ORGANISER, HOST, SPEAKER, DELEGATE, PARTICIPANT, SUPPORTER }
