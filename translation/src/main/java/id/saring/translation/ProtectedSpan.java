package id.saring.translation;

/**
 * A stretch of a text that a translation must carry over.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last UTF-16 code unit
 * @param code what it is
 */
record ProtectedSpan(int start, int end, Code.Protected code) {}
