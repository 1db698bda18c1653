package id.saring.parser;

import id.saring.core.Credit;
import id.saring.core.Credit.Role;
import id.saring.core.Provenance.Source;
import id.saring.i18n.date.PrintedDates;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who made a story off the lines around it, the clearest signs first. */
final class PrintedCredits {
    private static final Pattern WEEKDAY =
            Pattern.compile("(?iu)(senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)[\\s,(]*$");
    private static final Pattern BY =
            Pattern.compile("(?iu)^\\s*(posted by|written by|by|oleh|penulis|von|par|por)\\b[: ]*");

    /** Steps of addresses of authors' pages. */
    private static final String[] AUTHOR_PAGE = {
        "author",
        "authors",
        "penulis",
        "reporter",
        "reporters",
        "jurnalis",
        "wartawan",
        "autor",
        "autores",
        "auteur",
        "auteurs",
        "journalist",
        "journalists"
    };

    private static final Pattern TIME = Pattern.compile(".*\\d{1,2}[.:]\\d{2}.*");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|•·–—]\\s*");
    private static final int LONGEST_BYLINE = 160;
    private static final int LINKS_AFTER = 6;
    private static final int MOST_IN_ROLE = 8;

    private final PageTree tree;
    private final TextBlocks blocks;
    private final String host;
    private final Headline headline;
    private final Surroundings lines;
    private final CreditList found;

    private PrintedCredits(
            PageTree tree,
            @Nullable String host,
            Headline headline,
            Surroundings lines,
            CreditList found) {
        this.tree = tree;
        this.host = host == null ? "" : host;
        this.blocks = tree.blocks();
        this.headline = headline;
        this.lines = lines;
        this.found = found;
    }

    /**
     * Adds to {@code found} whom the page names.
     *
     * @param host of the page, or null
     * @param inBody credits that stood in the body's own lines
     */
    static void read(
            PageTree tree,
            @Nullable String host,
            Headline headline,
            Surroundings lines,
            List<Credit> inBody,
            CreditList found) {
        PrintedCredits credits = new PrintedCredits(tree, host, headline, lines, found);
        lines.all().forEach(credits::labelled);
        lines.below().forEach(credits::dated);
        for (Credit credit : inBody) {
            found.addInRole(
                    credit.role(), credit.name(), CreditList.from(Source.VISIBLE, credit.name()));
        }
        credits.bylines();
    }

    /** {@code byline} without the word that says that a name follows. */
    static String withoutBy(String byline) {
        return BY.matcher(byline).replaceFirst("");
    }

    private void bylines() {
        if (!found.hasWriter()) {
            linked();
        }
        for (int i = 0; i < lines.below().size() && !found.hasWriter(); i++) {
            besideDate(lines.below().get(i));
        }
        lines.after().stream().limit(2).forEach(this::signature);
        lines.below().forEach(this::marked);
        lines.above().stream().limit(4).forEach(this::dated);
        lines.above().stream().limit(4).forEach(this::marked);
        lines.after().stream().limit(15).forEach(this::dated);
        lines.after().stream().limit(15).forEach(this::marked);
    }

    /** "Penulis: A", "Editor" above or below "A". */
    private void labelled(int line) {
        if (blocks.length(line) > LONGEST_BYLINE) {
            return;
        }
        String text = blocks.text(line);
        List<Credit> credits = CreditLines.read(text);
        Role role = CreditLines.role(text);
        if (role != null) {
            credits = nameFirst(line) ? named(role, line - 1) : listed(role, line);
        }
        credits.forEach(credit -> addInRole(credit, text));
    }

    /** Names and roles stand in turn: which of them opens the row tells which belongs to which. */
    private boolean nameFirst(int role) {
        if (roleOpensList(role)) {
            return false;
        }
        int first = role;
        while (first >= 2
                && CreditLines.role(bare(first - 2)) != null
                && PersonNames.isPerson(bare(first - 1))) {
            first -= 2;
        }
        return first > 0
                && CreditLines.role(bare(first - 1)) == null
                && PersonNames.isPerson(bare(first - 1));
    }

    private boolean roleOpensList(int role) {
        int list = tree.parent(blocks.owner(role));
        int first = tree.tag(blocks.owner(role)) == HtmlTag.LI ? tree.firstBlock(list) : role;
        return first < role && CreditLines.role(bare(first)) != null;
    }

    /** The names below a role, each on its own line in the same list as the role. */
    private List<Credit> listed(Role role, int line) {
        List<Credit> credits = new ArrayList<>(named(role, line + 1));
        int list = tree.parent(blocks.owner(line));
        for (int next = line + 2;
                next < Math.min(blocks.size(), line + MOST_IN_ROLE)
                        && tree.parent(blocks.owner(next)) == list
                        && CreditLines.role(bare(next)) == null;
                next++) {
            credits.addAll(named(role, next));
        }
        return credits;
    }

    private List<Credit> named(Role role, int line) {
        return PersonNames.readLabelled(bare(line)).stream()
                .map(name -> new Credit(role, name))
                .toList();
    }

    private String bare(int line) {
        return line < 0 || line >= blocks.size() || blocks.length(line) > LONGEST_BYLINE
                ? ""
                : Texts.trim(blocks.text(line), ": \n", ", \n");
    }

    /** "Name - 11 Februari 2016", "Do 25.04.24 | Von Name", "by name, at 13.37". */
    private void dated(int line) {
        if (found.hasWriter() || blocks.length(line) > LONGEST_BYLINE) {
            return;
        }
        String text = blocks.text(line);
        List<PrintedDates.Found> dates = lines.dates(line);
        if (dates.isEmpty()) {
            labelledInSmallLetters(text);
            return;
        }
        String before = text.substring(0, dates.get(0).start());
        for (String name : PersonNames.read(withoutBy(WEEKDAY.matcher(before).replaceFirst("")))) {
            if (CreditLines.role(name) == null
                    && name.indexOf(' ') > 0
                    && PersonNames.words(name) <= 5) {
                addInRole(new Credit(Role.AUTHOR, name), text);
            }
        }
        for (String part : SEPARATOR.split(text)) {
            if (BY.matcher(part).lookingAt()) {
                PersonNames.readLabelled(withoutBy(part))
                        .forEach(name -> addInRole(new Credit(Role.AUTHOR, name), text));
            }
        }
    }

    /** Blogs print "by siti aminah , at 13.37". */
    private void labelledInSmallLetters(String text) {
        int comma = text.indexOf(',');
        if (comma > 0
                && BY.matcher(text).lookingAt()
                && TIME.matcher(text.substring(comma)).matches()) {
            PersonNames.readLabelled(withoutBy(text.substring(0, comma)))
                    .forEach(name -> addInRole(new Credit(Role.AUTHOR, name), text));
        }
    }

    /** Links to the pages of authors. */
    private void linked() {
        int from = lines.below().isEmpty() ? 0 : Math.max(0, lines.below().get(0) - 4);
        int last = lines.below().isEmpty() ? 0 : lines.below().get(lines.below().size() - 1);
        int after = lines.after().isEmpty() ? blocks.size() : lines.after().get(0);
        for (int link : tree.all(HtmlTag.A)) {
            int line = tree.firstBlock(link);
            boolean near =
                    line >= from && line <= last || line >= after && line < after + LINKS_AFTER;
            if (near && tree.textLength(link) > 0 && pointsToAuthor(link)) {
                String text = tree.text(link);
                for (String name : PersonNames.read(withoutBy(text))) {
                    if (isOwner(name)) {
                        found.addAny(Role.AUTHOR, name, CreditList.from(Source.VISIBLE, text));
                    } else if (CreditLines.role(name) == null) {
                        add(new Credit(Role.AUTHOR, name), text);
                    }
                }
            }
        }
    }

    private boolean pointsToAuthor(int link) {
        boolean author =
                tree.attribute(link, "rel").contains("author")
                        || isAuthorPage(tree.attribute(link, "href"))
                        || isOwner(tree.text(link));
        return author && tree.nearest(link, Hint.COMMENTS) < 0;
    }

    private static boolean isAuthorPage(String address) {
        return Urls.hasStep(address, AUTHOR_PAGE, "/=");
    }

    /** "Siti Aminah" on sitiaminah.contoh.id: the owner of a blog on a platform. */
    private boolean isOwner(String text) {
        if (host.indexOf('.') == host.lastIndexOf('.')) {
            return false;
        }
        String key = CreditList.letters(text);
        return key.length() > 5 && host.startsWith(key + ".") && Signatures.isWritten(text);
    }

    /** A line that is names and nothing else, next to one that is a date. */
    private void besideDate(int line) {
        if (blocks.length(line) > LONGEST_BYLINE
                || !isDate(line + 1) && !isDate(line - 1)
                || apart(blocks.owner(line))) {
            return;
        }
        String text = blocks.text(line);
        List<String> names = PersonNames.read(text);
        boolean only =
                names.stream().mapToInt(String::length).sum() + 5L * names.size() >= text.length()
                        && names.stream().allMatch(Signatures::isWritten);
        if (only && Character.isUpperCase(text.charAt(0)) && headline.likeness(text) <= 0.5f) {
            names.forEach(name -> add(new Credit(Role.AUTHOR, name), text));
        }
    }

    /** Headlines, menus, share bars and captions hold names that are no writers'. */
    private boolean apart(int owner) {
        int a = owner;
        if (tree.tag(owner) == HtmlTag.H1) {
            return true;
        }
        for (int level = 0; level < 6 && a > 0; level++, a = tree.parent(a)) {
            HtmlTag tag = tree.tag(a);
            if (tag == HtmlTag.NAV
                    || tag == HtmlTag.FOOTER
                    || tag == HtmlTag.FIGURE
                    || tag == HtmlTag.FIGCAPTION
                    || level < 3 && (tree.has(a, Hint.SHARE) || tree.has(a, Hint.BREADCRUMB))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDate(int line) {
        boolean there = line >= 0 && line < blocks.size() && blocks.length(line) < 60;
        return there && !lines.dates(line).isEmpty();
    }

    /** "DINI TEJA" in bold capitals at the end. */
    private void signature(int line) {
        if (!found.hasWriter() && Signatures.is(blocks, line)) {
            add(new Credit(Role.AUTHOR, blocks.text(line)), blocks.text(line));
        }
    }

    /** A line in an element that its class calls an author's. */
    private void marked(int line) {
        if (found.hasWriter()
                || blocks.length(line) > LONGEST_BYLINE
                || !marksAuthor(blocks.owner(line))) {
            return;
        }
        String text = blocks.text(line);
        for (String name : PersonNames.read(withoutBy(withoutDates(line, text)))) {
            if (CreditLines.role(name) == null && PersonNames.words(name) <= 5) {
                add(new Credit(Role.AUTHOR, name), text);
            }
        }
    }

    /** Dates, with the weekday before them, part names as commas do. */
    private String withoutDates(int line, String text) {
        String rest = text;
        for (PrintedDates.Found date : lines.dates(line)) {
            String printed = text.substring(date.start(), date.end());
            rest = rest.replace(printed, "|");
        }
        int bar = rest.indexOf('|');
        return bar < 0
                ? rest
                : WEEKDAY.matcher(rest.substring(0, bar)).replaceFirst("") + rest.substring(bar);
    }

    private boolean marksAuthor(int owner) {
        int a = owner;
        for (int level = 0; level < 3 && a > 0; level++, a = tree.parent(a)) {
            if (tree.has(a, Hint.COMMENTS)) {
                return false;
            }
            if (tree.has(a, Hint.BYLINE)) {
                return true;
            }
        }
        for (int i = owner + 1; i < Math.min(tree.end(owner), owner + 6); i++) {
            if (tree.has(i, Hint.BYLINE)) {
                return true;
            }
        }
        return false;
    }

    private void add(Credit credit, String raw) {
        found.add(credit.role(), credit.name(), CreditList.from(Source.VISIBLE, raw));
    }

    private void addInRole(Credit credit, String raw) {
        found.addInRole(credit.role(), credit.name(), CreditList.from(Source.VISIBLE, raw));
    }
}
