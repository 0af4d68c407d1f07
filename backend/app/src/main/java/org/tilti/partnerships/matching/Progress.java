package org.tilti.partnerships.matching;

import java.util.concurrent.CancellationException;

/** Hears how far a run has come, and may end it. */
public interface Progress {
    Progress NONE = share -> {};

    /** Between 0 and 1, never less than before. */
    void at(double share);

    /** Asked often; the run then ends in a {@link CancellationException}. */
    default boolean isCancelled() {
        return false;
    }

    /** A stretch of the way, told as if it were the whole. */
    default Progress between(double from, double to) {
        return new Progress() {
            @Override
            public void at(double share) {
                Progress.this.at(from + (to - from) * share);
            }

            @Override
            public boolean isCancelled() {
                return Progress.this.isCancelled();
            }
        };
    }

    /** Tells that this many steps of all are done, unless the run is to end. */
    default void step(int done, int all) {
        if (isCancelled()) {
            throw new CancellationException("The run was cancelled");
        }
        at((double) done / all);
    }
}
