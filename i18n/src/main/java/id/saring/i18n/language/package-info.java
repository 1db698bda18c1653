/** Which language a text is in: the languages of Indonesia, Malay and English. */
@NullMarked
package id.saring.i18n.language;

import org.jspecify.annotations.NullMarked;
