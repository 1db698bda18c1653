/** The spelling reforms of Indonesian: van Ophuijsen 1901, Soewandi 1947, EYD 1972. */
@NullMarked
package id.saring.i18n.spelling;

import org.jspecify.annotations.NullMarked;
