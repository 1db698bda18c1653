/**
 * The calendars kept in Indonesia, beside {@code java.time}: Hijri as its authorities fix it,
 * Javanese, pasaran and wuku, Balinese pawukon and Saka, and the holidays that follow from them.
 */
@NullMarked
package id.saring.i18n.calendar;

import org.jspecify.annotations.NullMarked;
