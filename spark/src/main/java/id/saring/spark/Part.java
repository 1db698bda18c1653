package id.saring.spark;

import java.io.Serializable;

/**
 * A stretch of a file, the work of one task.
 *
 * @param path the file's address in its Hadoop file system
 * @param from its first byte
 * @param to the byte after its last; {@link Long#MAX_VALUE} for the whole rest
 */
record Part(String path, long from, long to) implements Serializable {}
