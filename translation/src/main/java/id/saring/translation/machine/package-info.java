/** Machine translation: one interface, engines behind it that run here or answer over HTTP. */
@NullMarked
package id.saring.translation.machine;

import org.jspecify.annotations.NullMarked;
