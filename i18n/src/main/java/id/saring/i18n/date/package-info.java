/**
 * Indonesian dates and times: reads what pages print, finds and resolves what sentences say, writes
 * dates as Indonesians do. Speaks String and java.time only.
 */
@NullMarked
package id.saring.i18n.date;

import org.jspecify.annotations.NullMarked;
