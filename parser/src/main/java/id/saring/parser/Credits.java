package id.saring.parser;

import id.saring.core.Credit;
import id.saring.core.Credit.Role;
import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import id.saring.i18n.date.PrintedDates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who made a story. On Indonesian pages what is printed counts first: what they declare to
 * machines as author is often the editor, the outlet or an account. Elsewhere what is declared is
 * mostly right.
 */
final class Credits {
    private static final Set<Role> WRITERS = Set.of(Role.AUTHOR, Role.REPORTER);
    private static final String[] METAS = {
        "content_author",
        "author",
        "dc.creator",
        "dc:creator",
        "parsely-author",
        "sailthru.author",
        "article:author",
        "dtk:author"
    };
    private static final String WEEKDAY =
            "(?iu)(senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)[\\s,]*$";
    private static final String BY = "(?iu)^\\s*(posted by|by|oleh|penulis|von|par|por)\\b[: ]*";
    private static final int LONGEST_BYLINE = 160;

    /** Credits and where the writers among them came from. */
    record Choice(List<Credit> credits, @Nullable Provenance provenance) {}

    private final PageTree tree;
    private final Declared page;
    private final Headline headline;
    private final @Nullable String publisher;
    private final Map<String, Credit> found = new LinkedHashMap<>();
    private @Nullable Provenance provenance;

    private Credits(PageTree tree, Declared page, Headline headline, @Nullable String publisher) {
        this.tree = tree;
        this.page = page;
        this.headline = headline;
        this.publisher = publisher;
    }

    /**
     * @param inBody credits that stood in the body's own lines
     * @param indonesian whether the text is Indonesian or Malay
     */
    static Choice choose(
            PageTree tree,
            Declared page,
            Headline headline,
            Surroundings lines,
            List<Credit> inBody,
            @Nullable String publisher,
            boolean indonesian) {
        Credits credits = new Credits(tree, page, headline, publisher);
        if (!indonesian) {
            credits.declared();
        }
        if (!credits.hasWriter()) {
            credits.printed(lines, inBody);
        }
        if (indonesian) {
            credits.declaredPersons();
        }
        return new Choice(List.copyOf(credits.found.values()), credits.provenance);
    }

    private boolean hasWriter() {
        return found.values().stream().anyMatch(credit -> WRITERS.contains(credit.role()));
    }

    private void printed(Surroundings lines, List<Credit> inBody) {
        inBody.forEach(credit -> add(credit, Source.VISIBLE, credit.name()));
        for (int line : lines.all()) {
            labelled(line);
        }
        for (int i = 0; i < lines.below().size() && !hasWriter(); i++) {
            besideDate(lines.below().get(i));
        }
        lines.after().stream().limit(2).forEach(this::signature);
        lines.below().forEach(this::byline);
        lines.above().stream().limit(4).forEach(this::byline);
        lines.after().stream().limit(15).forEach(this::byline);
    }

    /** "Penulis: A", "Editor" above or below "A". */
    private void labelled(int line) {
        String text = tree.blocks().text(line);
        if (text.length() > LONGEST_BYLINE) {
            return;
        }
        List<Credit> credits = CreditLines.read(text);
        Role role = CreditLines.role(text);
        if (role != null) {
            credits = CreditLines.read(text + ": " + bare(nameFirst(line) ? line - 1 : line + 1));
        }
        credits.forEach(credit -> add(credit, Source.VISIBLE, text));
    }

    /** Names and roles stand in turn: which of them opens the row tells which belongs to which. */
    private boolean nameFirst(int role) {
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

    private String bare(int line) {
        return tree.blocks().length(line) > LONGEST_BYLINE
                ? ""
                : tree.blocks()
                        .text(line)
                        .replaceFirst("^[:\\s]+", "")
                        .replaceFirst("[,\\s]+$", "");
    }

    /** A line that is a name and nothing else, next to one that is a date. */
    private void besideDate(int line) {
        String text = tree.blocks().text(line);
        if (headline.likeness(text) > 0.5f) {
            return;
        }
        boolean dated =
                (isDate(line + 1) || isDate(line - 1)) && !inMenu(tree.blocks().owner(line));
        if (dated
                && text.length() < 60
                && PersonNames.isPerson(text)
                && Character.isUpperCase(text.charAt(0))) {
            add(new Credit(Role.AUTHOR, text), Source.VISIBLE, text);
        }
    }

    /** "DINI TEJA" in bold capitals at the end. */
    private void signature(int line) {
        String text = tree.blocks().text(line);
        boolean capitals =
                text.matches("\\p{Lu}{2,}( \\p{Lu}+\\.?){1,3}")
                        && tree.blocks().boldLength(line) * 2 > text.length();
        if (!hasWriter() && capitals && PersonNames.isPerson(text)) {
            add(new Credit(Role.AUTHOR, text), Source.VISIBLE, text);
        }
    }

    private boolean inMenu(int owner) {
        int a = owner;
        for (int level = 0; level < 6 && a > 0; level++, a = tree.parent(a)) {
            if (tree.tag(a) == HtmlTag.NAV || tree.tag(a) == HtmlTag.FOOTER) {
                return true;
            }
        }
        return false;
    }

    private boolean isDate(int line) {
        boolean there = line >= 0 && line < tree.blocks().size() && tree.blocks().length(line) < 60;
        return there && PrintedDates.find(tree.blocks().text(line)).isPresent();
    }

    /** "Name - 11 Februari 2016", or a line in an element that its class calls an author's. */
    private void byline(int line) {
        String text = tree.blocks().text(line);
        if (hasWriter() || text.length() > LONGEST_BYLINE) {
            return;
        }
        List<PrintedDates.Found> dates = PrintedDates.findAll(text, null);
        boolean marked = marked(tree.blocks().owner(line));
        if (!marked && dates.isEmpty()) {
            return;
        }
        String before =
                dates.isEmpty()
                        ? text
                        : text.substring(0, dates.get(0).start()).replaceFirst(WEEKDAY, "");
        for (String name : PersonNames.read(before.replaceFirst(BY, ""))) {
            if (CreditLines.role(name) == null
                    && name.split("\\s+").length <= 5
                    && (marked || name.contains(" "))) {
                add(new Credit(Role.AUTHOR, name), Source.VISIBLE, text);
            }
        }
    }

    private boolean marked(int owner) {
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

    /** What the page declares, outlets and agencies included. */
    private void declared() {
        if (page.story() != null) {
            for (DeclaredStory.Maker author : page.story().authors()) {
                split(author.name())
                        .forEach(
                                name ->
                                        put(
                                                new Credit(Role.AUTHOR, name),
                                                Source.JSON_LD,
                                                author.name()));
            }
        }
        for (int i = 0; i < METAS.length && !hasWriter(); i++) {
            for (String value : page.metas().all(METAS[i])) {
                if (!value.startsWith("http")) {
                    split(value)
                            .forEach(
                                    name -> put(new Credit(Role.AUTHOR, name), Source.META, value));
                }
            }
        }
    }

    private static List<String> split(String names) {
        return List.of(
                names.replaceFirst(BY, "").split("\\s*(?:[,;|]|\\s(?:and|und|et|&|y)\\s)\\s*"));
    }

    private void declaredPersons() {
        DeclaredStory story = page.story();
        if (story != null) {
            story.editors().forEach(editor -> persons(Role.EDITOR, editor.name(), Source.JSON_LD));
            if (!hasWriter()) {
                story.authors()
                        .forEach(author -> persons(Role.AUTHOR, author.name(), Source.JSON_LD));
            }
        }
        page.metas()
                .all("content_editor")
                .forEach(editor -> persons(Role.EDITOR, editor, Source.META));
        for (int i = 0; i < METAS.length && !hasWriter(); i++) {
            page.metas().all(METAS[i]).stream()
                    .filter(this::isShown)
                    .forEach(name -> persons(Role.AUTHOR, name, Source.META));
        }
    }

    /** A meta author whom the page does not show is the site's maker. */
    private boolean isShown(String name) {
        return !name.startsWith("http")
                && tree.text(0).toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private void persons(Role role, String value, Source source) {
        PersonNames.read(value.replaceFirst(BY, ""))
                .forEach(name -> add(new Credit(role, name), source, value));
    }

    /** Adds a person; the outlet itself is none. */
    private void add(Credit credit, Source source, String raw) {
        String key = letters(credit.name());
        if (publisher == null
                || !letters(publisher).contains(key) && !key.contains(letters(publisher))) {
            put(credit, source, raw);
        }
    }

    /** The first credit of a name stays: a printed role counts for more than a declared one. */
    private void put(Credit credit, Source source, String raw) {
        String key = letters(credit.name());
        if (!key.isEmpty()
                && found.putIfAbsent(key, credit) == null
                && provenance == null
                && WRITERS.contains(credit.role())) {
            provenance =
                    new Provenance(
                            source,
                            raw.isEmpty() ? null : raw,
                            source == Source.VISIBLE ? 0.9 : 0.7);
        }
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
