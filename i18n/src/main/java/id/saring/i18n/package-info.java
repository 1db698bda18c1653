/**
 * Language facts of Indonesia: dates, numbers, spelling, scripts. Speaks String and java.time only.
 */
@NullMarked
package id.saring.i18n;

import org.jspecify.annotations.NullMarked;
