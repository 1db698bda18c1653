package id.saring.i18n.calendar;

/** Who says when a Hijri month begins. */
public enum HijriAuthority {
    /**
     * The Ministry of Religious Affairs ({@code sidang isbat}, <i>Taqwim Standar Indonesia</i>):
     * the civil calendar and the public holidays.
     */
    MINISTRY,

    /**
     * Muhammadiyah: the moon sets after the sun at Yogyakarta ({@code wujudul hilal}); from 1447 H
     * the Unified Global Hijri Calendar (KHGT).
     */
    MUHAMMADIYAH
}
