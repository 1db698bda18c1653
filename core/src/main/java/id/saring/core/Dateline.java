package id.saring.core;

import org.jspecify.annotations.Nullable;

/**
 * The place line that opens a news text, taken apart: {@code KOMPAS.com, Jakarta - }.
 *
 * @param outlet the outlet that it names, or null
 * @param place the place as printed, or null
 * @param date the day as printed ("5 Mei 2024"), or null
 */
@Lean
public record Dateline(@Nullable String outlet, @Nullable String place, @Nullable String date) {}
