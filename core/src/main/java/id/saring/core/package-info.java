/** The article: what a page says, free of the page. Values, their JSON, and writers. */
@NullMarked
package id.saring.core;

import org.jspecify.annotations.NullMarked;
