/** Numbers as Indonesians write them: in words and in figures, both ways and in running text. */
@NullMarked
package id.saring.i18n.number;

import org.jspecify.annotations.NullMarked;
