package id.saring.i18n.date;

/** How fine a {@link Period} is; from fine to coarse. */
enum Grain {
    DAY,
    WEEKEND,
    WEEK,
    MONTH_WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY
}
