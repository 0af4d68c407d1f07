package org.tilti.documents;

/** Kinds of things that a project or an activity has to show. */
public enum DocumentKind { PUBLICATION, DOCUMENT, VIDEO, NEWS, LINK }
