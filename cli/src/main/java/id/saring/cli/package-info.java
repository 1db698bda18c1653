/** The command line; ties the libraries together and holds no logic of its own. */
@NullMarked
package id.saring.cli;

import org.jspecify.annotations.NullMarked;
