/** How fast and how good: JMH benchmarks and quality reports. */
@NullMarked
package id.saring.benchmarks;

import org.jspecify.annotations.NullMarked;
