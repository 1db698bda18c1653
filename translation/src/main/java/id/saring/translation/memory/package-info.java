/** What was translated before: a memory of segments, and a glossary of terms. */
@NullMarked
package id.saring.translation.memory;

import org.jspecify.annotations.NullMarked;
