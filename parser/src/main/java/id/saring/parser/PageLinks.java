package id.saring.parser;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The other pages of the same story.
 *
 * @param next the next page, or null
 * @param single the whole story on one page, or null
 */
record PageLinks(@Nullable URI next, @Nullable URI single) {
    private static final Pattern NEXT =
            Pattern.compile(
                    "(?i)^\\W*(halaman\\s+)?(selanjutnya|berikutnya|next(\\s+page)?|lanjut(kan)?(\\s+baca.*)?|baca selengkapnya|suivante?|weiter|siguiente)\\W*.{0,80}$|^[>›»→]+$");
    private static final Pattern SINGLE =
            Pattern.compile(
                    "(?i)^\\W*((lihat|tampilkan|baca)?\\s*semua(\\s+halaman)?|show all|view all|all pages|single page|satu halaman)\\W*$");
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?i)(?:[?&](?:page|hal|halaman|p|pg)=|/page/|/hal(?:aman)?[-/]?|[-_/])(\\d{1,3})/?$");
    private static final Pattern ACTIVE = Pattern.compile("(?i)\\b(active|current|selected)\\b");
    private static final Pattern WHOLE =
            Pattern.compile("(?i)([?&](page|showpage)=all|[?&]single=1|/all)/?$");

    static PageLinks of(PageTree tree, Declared page, @Nullable URI url, Body body) {
        String own = url == null ? page.metas().link("canonical") : url.toString();
        String stem = own == null ? "" : stem(own);
        URI next = null;
        URI single = null;
        int number = own == null ? 1 : Math.max(number(own), shown(tree, body));
        String declared = page.metas().link("next");
        if (declared != null
                && own != null
                && sameStory(own, stem, declared)
                && number(declared) == number + 1) {
            next = Urls.absolute(declared);
        }
        for (int link : tree.all(HtmlTag.A)) {
            int line = tree.firstBlock(link);
            if (line < body.first() || tree.textLength(link) == 0 || tree.textLength(link) > 100) {
                continue;
            }
            if (own == null || !mayBegin(tree.address(link, "href"), stem)) {
                continue;
            }
            URI target = Urls.of(tree, link, "href");
            if (target == null || !sameStory(own, stem, target.toString())) {
                continue;
            }
            String text = tree.text(link).replace('\n', ' ');
            boolean all = SINGLE.matcher(text).matches() || WHOLE.matcher(target.toString()).find();
            single = single == null && all ? target : single;
            boolean turns = NEXT.matcher(text).matches() || text.matches("\\d{1,3}");
            boolean after =
                    number(target.toString()) == number + 1
                            || text.equals(Integer.toString(number + 1));
            next = next == null && !all && turns && after ? target : next;
        }
        return new PageLinks(next, single);
    }

    /** The number below the text that is marked as this page's, 1 when there is none. */
    private static int shown(PageTree tree, Body body) {
        for (int link : tree.all(HtmlTag.A)) {
            if (tree.firstBlock(link) >= body.first()
                    && tree.textLength(link) > 0
                    && tree.textLength(link) <= 2
                    && ACTIVE.matcher(tree.attribute(link, "class")).find()) {
                String text = tree.text(link);
                return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 1;
            }
        }
        return 1;
    }

    /** Addresses of one story differ in the page's number only. */
    private static boolean sameStory(String own, String stem, String other) {
        return !own.equals(other) && stem.equals(stem(other));
    }

    /**
     * Whether an address may have this stem: quick, and for most links on a page the answer is no.
     */
    private static boolean mayBegin(String address, String stem) {
        int host = address.indexOf("//");
        int start = host < 0 ? 0 : host + 2;
        start += address.startsWith("www.", start) ? 4 : address.startsWith("m.", start) ? 2 : 0;
        int plain = 0;
        while (plain < stem.length() && stem.charAt(plain) < 0x7f && stem.charAt(plain) != '%') {
            plain++;
        }
        return address.regionMatches(true, start, stem, 0, plain);
    }

    private static String stem(String address) {
        String bare = upTo('#', address.toLowerCase(Locale.ROOT));
        if (bare.startsWith("http://") || bare.startsWith("https://")) {
            int host = bare.indexOf("//") + 2;
            boolean www = bare.startsWith("www.", host);
            bare = bare.substring(www ? host + 4 : bare.startsWith("m.", host) ? host + 2 : host);
        }
        bare = WHOLE.matcher(bare).replaceFirst("");
        Matcher page = PAGE.matcher(bare);
        bare = upTo('?', page.find() ? bare.substring(0, page.start()) : bare);
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String upTo(char mark, String address) {
        int end = address.indexOf(mark);
        return end < 0 ? address : address.substring(0, end);
    }

    private static int number(String address) {
        Matcher page = PAGE.matcher(upTo('#', address));
        return page.find() ? Integer.parseInt(page.group(1)) : 1;
    }
}
