package id.saring.bulk;

/**
 * A capture's place in a run.
 *
 * @param input the number of its input
 * @param offset see {@link id.saring.bulk.reading.Origin#offset}
 * @param ordinal see {@link id.saring.bulk.reading.Origin#ordinal}; -1 before the first
 */
record Place(int input, long offset, long ordinal) {
    static final Place START = new Place(0, 0, -1);
}
