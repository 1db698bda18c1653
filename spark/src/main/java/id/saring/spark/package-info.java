/** Web archives and folders of pages into corpora with Apache Spark. */
@NullMarked
package id.saring.spark;

import org.jspecify.annotations.NullMarked;
