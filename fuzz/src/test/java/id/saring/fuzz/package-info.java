/**
 * Hostile input by coverage-guided fuzzing, faults around the program, and many threads.
 *
 * <p>A class {@code …FuzzTest} is a target. Usually it runs on its seeds and on all that was ever
 * found ({@code crashes/}); with {@code -Pfuzz} it looks for more.
 */
@NullMarked
package id.saring.fuzz;

import org.jspecify.annotations.NullMarked;
