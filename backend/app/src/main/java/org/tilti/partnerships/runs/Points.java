package org.tilti.partnerships.runs;

import java.math.BigDecimal;

/** Scores are counted in hundredths and told in points. */
public final class Points {
    private Points() {}

    public static BigDecimal of(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
