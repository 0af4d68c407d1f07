package org.tilti.search;

/**
 * A word as the search engine compares it, and where it stood in the text.
 *
 * @param position the word's number in the text, from 1
 */
record Lexeme(String form, int position, int start, int end) {}
