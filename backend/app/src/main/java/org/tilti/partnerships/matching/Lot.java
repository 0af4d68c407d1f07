package org.tilti.partnerships.matching;

/**
 * Draws lots between assignments of the same total: each pair has a number made of its two keys alone, and the
 * assignment with the greater sum of them wins. So no place in the alphabet is better than another, and a tie between
 * the same pairs is decided the same way in every run, whoever else takes part.
 */
class Lot {
    /** A lot is between 1 and two to this. */
    static final int BITS = 16;

    private Lot() {}

    /** FNV-1a, 64 bits. */
    static long of(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The finaliser of SplitMix64 over both. */
    static int of(long host, long seeker) {
        long mixed = host * 31 + seeker;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return 1 + (int) ((mixed ^ mixed >>> 31) & (1 << BITS) - 1);
    }
}
