package org.tilti.text;

/** How far the text in one language can be relied on. */
public enum TextState {
    /** The text the others are translated from. */
    SOURCE,
    /** Translated by a person. */
    HUMAN,
    /** Translated by a machine and not yet read by a person. */
    MACHINE,
    /** A translation of a source that has changed since. */
    STALE
}
