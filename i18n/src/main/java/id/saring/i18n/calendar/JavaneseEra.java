package id.saring.i18n.calendar;

import java.time.chrono.Era;

/** The one era of the Javanese calendar. */
public enum JavaneseEra implements Era {
    /** {@code Anno Javanico}: Sultan Agung let the Saka count run on; AJ = AH + 512. */
    AJ;

    @Override
    public int getValue() {
        return 1;
    }
}
