package id.saring.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;

/**
 * How the work on an input grows with it, in this thread's time on the processor: what else the
 * machine does counts little, and the best of several goes least.
 *
 * @param ratio how many times longer an input of twice the length takes
 * @param millis what the longer input takes
 */
record Growth(double ratio, double millis) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double MILLION = 1e6;

    /** What takes less than this on the longer input is too short to compare. */
    private static final double SHORTEST = 4;

    private static final int GOES = 5;

    /**
     * Compares an input with one of twice its length, until the growth is at most {@code enough} or
     * has been looked at several times; then once more from twice the length on, as what is not
     * linear is so at every length, and chance is not.
     *
     * @param input what takes a length and makes the work on an input of it
     */
    static Growth of(IntFunction<Runnable> input, int length, double enough) {
        Growth growth = from(input, length, enough);
        if (growth.ratio <= enough) {
            return growth;
        }
        Growth further = from(input, 2 * length, enough);
        return further.ratio < growth.ratio ? further : growth;
    }

    private static Growth from(IntFunction<Runnable> input, int length, double enough) {
        Runnable once = input.apply(length);
        Runnable twice = input.apply(2 * length);
        double shorter = millis(once);
        double longer = millis(twice);
        for (int go = 1; go < GOES && longer > SHORTEST && longer > enough * shorter; go++) {
            shorter = Math.min(shorter, millis(once));
            longer = Math.min(longer, millis(twice));
        }
        return new Growth(longer > SHORTEST ? longer / shorter : 0, longer);
    }

    private static double millis(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / MILLION;
    }
}
