/** Running text to sentences: for Indonesian by rules of our own, for other languages by ICU. */
@NullMarked
package id.saring.translation.segmentation;

import org.jspecify.annotations.NullMarked;
