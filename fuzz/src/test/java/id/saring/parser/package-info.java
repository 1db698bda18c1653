/** Targets that reach single stages of reading a page. */
@NullMarked
package id.saring.parser;

import org.jspecify.annotations.NullMarked;
