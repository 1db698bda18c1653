/**
 * Scripts of the archipelago: Javanese, Sundanese, Balinese, Batak, Lontara, Makasar, Rejang, Kawi,
 * Jawi, Pegon and Arabic to Latin and back. {@link id.saring.i18n.script.Transliteration} is the
 * front door.
 */
@NullMarked
package id.saring.i18n.script;

import org.jspecify.annotations.NullMarked;
