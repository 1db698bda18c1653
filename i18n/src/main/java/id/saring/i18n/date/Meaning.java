package id.saring.i18n.date;

/** What an expression means wherever it stands; resolved in a context. */
interface Meaning {
    When in(Context context);
}
