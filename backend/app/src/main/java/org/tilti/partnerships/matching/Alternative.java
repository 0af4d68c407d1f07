package org.tilti.partnerships.matching;

import java.util.List;
import java.util.Set;

/**
 * Another partner whom a candidate could have had.
 *
 * @param lacks the parts of the score that are less than full, first the one that takes most away
 * @param inTheWay the rules in the way: none, or that the other one went to others, or the one rule narrowly failed
 */
public record Alternative(String partner, Score score, List<Part> lacks, Set<HardRule> inTheWay) {
    public Alternative {
        lacks = List.copyOf(lacks);
        inTheWay = InOrder.copyOf(inTheWay);
    }
}
