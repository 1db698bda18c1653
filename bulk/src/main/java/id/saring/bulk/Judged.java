package id.saring.bulk;

/**
 * A verdict on its way to the output.
 *
 * @param number of its capture in the run, from 0
 * @param place where the capture stands
 * @param verdict what became of it
 * @param nanos how long the processor was busy with it
 */
record Judged(long number, Place place, Verdict verdict, long nanos) {
    Judged with(Verdict other) {
        return new Judged(number, place, other, nanos);
    }
}
