/** Corpora in Apache Parquet; found by {@code bulk} when this jar is on the class path. */
@NullMarked
package id.saring.parquet;

import org.jspecify.annotations.NullMarked;
