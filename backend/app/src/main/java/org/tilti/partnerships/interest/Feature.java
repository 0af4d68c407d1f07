package org.tilti.partnerships.interest;

/** What a place declares of itself, so that places alike can find each other. */
public enum Feature {
    MOUNTAINS, COAST, PORT, RIVER, BORDER, UNIVERSITY, INDUSTRY, AGRICULTURE, TOURISM, HERITAGE
}
