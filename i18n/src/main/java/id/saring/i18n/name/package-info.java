/** Foreign names in the letters that Indonesian papers write them with. */
@NullMarked
package id.saring.i18n.name;

import org.jspecify.annotations.NullMarked;
