package org.tilti.partnerships.matching;

/** A pin and the hard rule that it is against. */
public record RefusedPin(Pair pin, HardRule rule) {}
