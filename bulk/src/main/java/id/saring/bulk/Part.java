package id.saring.bulk;

import id.saring.bulk.writing.Row;

/**
 * What a page says that may be one of several of an article, wanted by itself or not.
 *
 * @param row what it says and where it stands
 * @param length of its text, in UTF-16 code units
 */
record Part(Row row, int length) {}
