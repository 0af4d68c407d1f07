package org.tilti.background;

/** How a piece of work goes on: hears how far it is, tells whether it is still wanted, and lets it take effect once. */
public interface Course {

    /** Between 0 and 1; may be told as often as one likes. */
    void at(double share);

    /** Whether somebody has cancelled it; may be asked as often as one likes. */
    boolean isCancelled();

    /**
     * Writes the result in a transaction that ends the work: all of it or, when it was cancelled or done elsewhere in
     * the meantime, nothing.
     *
     * @throws java.util.concurrent.CancellationException if it was
     */
    void complete(Runnable writes);
}
