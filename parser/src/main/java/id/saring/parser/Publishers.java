package id.saring.parser;

import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses the outlet's name among what the page declares. */
final class Publishers {
    private static final Pattern SLOGAN = Pattern.compile("\\s+[-|–—:]\\s.*$");

    private Publishers() {}

    /** A name and where it came from. */
    record Choice(String name, Provenance provenance) {}

    /**
     * As declared, without a slogan; an address or host name only where nothing better is given;
     * else what follows the headline in the title element; else the host; null when there is none
     * of these.
     */
    static @Nullable Choice choose(Declared page, String title) {
        String site = page.metas().first("og:site_name");
        String story = page.story() == null ? null : page.story().publisher();
        if (site != null && (story == null || !isAddress(site))) {
            return choice(site, Source.META, 0.9);
        }
        if (story != null && !isAddress(story)) {
            return choice(story, Source.JSON_LD, 0.9);
        }
        String suffix = Titles.siteName(page, title);
        if (suffix != null) {
            return choice(suffix, Source.META, 0.7);
        }
        if (page.organisation() != null) {
            return choice(page.organisation(), Source.JSON_LD, 0.7);
        }
        String other = page.metas().first("application-name", "copyright");
        other = other == null ? site : other;
        other = other == null ? story : other;
        if (other != null) {
            return choice(other, Source.META, 0.6);
        }
        return page.host() == null ? null : choice(page.host(), Source.URL, 0.5);
    }

    /**
     * "https://economy.okezone.com/", "sports.okezone.com": one word with dots and small letters.
     */
    private static boolean isAddress(String name) {
        return name.contains("://")
                || name.indexOf(' ') < 0
                        && name.indexOf('.') > 0
                        && name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static Choice choice(String raw, Source source, double confidence) {
        String name = SLOGAN.matcher(raw).replaceFirst("").strip();
        return new Choice(name, new Provenance(source, raw, confidence));
    }
}
