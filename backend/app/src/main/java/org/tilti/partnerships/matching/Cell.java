package org.tilti.partnerships.matching;

/** A pair by its place in the grid. */
record Cell(int host, int seeker) {}
