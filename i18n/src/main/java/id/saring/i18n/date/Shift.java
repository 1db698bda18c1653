package id.saring.i18n.date;

import org.jspecify.annotations.Nullable;

/** What a word after a temporal noun says of it: lalu, ini, depan, terakhir. */
enum Shift {
    /** lalu, silam */
    AGO,
    /** ini, berjalan */
    THIS,
    /** depan */
    NEXT,
    /** mendatang, nanti */
    COMING,
    /** tadi */
    EARLIER,
    /** kemarin */
    YESTERDAY,
    /** besok */
    TOMORROW,
    /** terakhir, belakangan */
    LAST,
    /** ke depan */
    AHEAD,
    /** sebelumnya */
    BEFORE,
    /** berikutnya, kemudian */
    AFTER,
    /** yang sama, itu */
    SAME,
    /** lagi */
    LATER;

    /** The shift that token {@code i} is, or null. */
    static @Nullable Shift at(Tokens tokens, int i) {
        String name = tokens.value(i, Sense.SHIFT);
        return name == null ? null : valueOf(name);
    }

    boolean isPast() {
        return this == AGO || this == EARLIER || this == YESTERDAY || this == BEFORE;
    }

    boolean isFuture() {
        return this == NEXT || this == COMING || this == TOMORROW;
    }

    /** Steps from the present period, for those that count from it. */
    int steps() {
        return isPast() ? -1 : isFuture() ? 1 : 0;
    }
}
