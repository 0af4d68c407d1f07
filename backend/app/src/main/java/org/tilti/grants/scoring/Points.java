package org.tilti.grants.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Points of 100 as an exact ratio: averages of averages have no end as decimals. */
public record Points(BigInteger dividend, BigInteger divisor) implements Comparable<Points> {

    public Points {
        var common = dividend.gcd(divisor);
        dividend = dividend.divide(common);
        divisor = divisor.divide(common);
    }

    public static Points of(long dividend, long divisor) {
        return new Points(BigInteger.valueOf(dividend), BigInteger.valueOf(divisor));
    }

    static @Nullable Points average(List<Points> all) {
        return all.stream().reduce(Points::plus)
                .map(sum -> new Points(sum.dividend, sum.divisor.multiply(BigInteger.valueOf(all.size()))))
                .orElse(null);
    }

    public Points plus(Points other) {
        return new Points(dividend.multiply(other.divisor).add(other.dividend.multiply(divisor)),
                divisor.multiply(other.divisor));
    }

    Points minus(Points other) {
        return plus(new Points(other.dividend.negate(), other.divisor));
    }

    @Override
    public int compareTo(Points other) {
        return dividend.multiply(other.divisor).compareTo(other.dividend.multiply(divisor));
    }

    public boolean isLessThan(int points) {
        return compareTo(of(points, 1)) < 0;
    }

    /** To the hundredth, rounded down: what misses a minimum is never shown as if it reached it. */
    public BigDecimal shown() {
        return new BigDecimal(dividend).divide(new BigDecimal(divisor), 2, RoundingMode.FLOOR);
    }
}
