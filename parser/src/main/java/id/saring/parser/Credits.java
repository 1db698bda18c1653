package id.saring.parser;

import id.saring.core.Credit;
import id.saring.core.Credit.Role;
import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import id.saring.i18n.PrintedDates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who made a story. Printed labels tell a writer from an editor; what the page declares to
 * machines as author is often the editor, the outlet or an account.
 */
final class Credits {
    private static final Set<Role> WRITERS = Set.of(Role.AUTHOR, Role.REPORTER);
    private static final int LONGEST_BYLINE = 160;

    /** Credits and where the writers among them came from. */
    record Choice(List<Credit> credits, @Nullable Provenance provenance) {}

    private final PageTree tree;
    private final Declared page;
    private final @Nullable String publisher;
    private final Map<String, Credit> found = new LinkedHashMap<>();
    private @Nullable Provenance provenance;

    private Credits(PageTree tree, Declared page, @Nullable String publisher) {
        this.tree = tree;
        this.page = page;
        this.publisher = publisher;
    }

    /**
     * @param inBody credits that stood in the body's own lines
     */
    static Choice choose(
            PageTree tree,
            Declared page,
            Surroundings lines,
            List<Credit> inBody,
            @Nullable String publisher) {
        Credits credits = new Credits(tree, page, publisher);
        inBody.forEach(credit -> credits.add(credit, Source.VISIBLE, credit.name()));
        credits.labelled(lines);
        if (!credits.hasWriter()) {
            credits.bylines(lines);
        }
        credits.declared();
        return new Choice(List.copyOf(credits.found.values()), credits.provenance);
    }

    private boolean hasWriter() {
        return found.values().stream().anyMatch(credit -> WRITERS.contains(credit.role()));
    }

    private void labelled(Surroundings lines) {
        for (int line : lines.all()) {
            String text = tree.blocks().text(line);
            if (text.length() <= LONGEST_BYLINE) {
                boolean label = text.length() < 20 && line + 1 < tree.blocks().size();
                List<Credit> credits = CreditLines.read(text);
                if (credits.isEmpty() && label) {
                    credits =
                            CreditLines.read(
                                    text
                                            + ": "
                                            + tree.blocks()
                                                    .text(line + 1)
                                                    .replaceFirst("^[:\\s]+", ""));
                }
                credits.forEach(credit -> add(credit, Source.VISIBLE, text));
            }
        }
    }

    /** "Name - 11 Februari 2016", or a line in an element that its class calls an author's. */
    private void bylines(Surroundings lines) {
        for (int line : lines.below()) {
            byline(line);
        }
        if (!hasWriter()) {
            lines.above().stream().limit(4).forEach(this::byline);
        }
        if (!hasWriter()) {
            lines.after().stream().limit(15).forEach(this::byline);
        }
    }

    private void byline(int line) {
        String text = tree.blocks().text(line);
        List<PrintedDates.Found> dates =
                text.length() > LONGEST_BYLINE ? List.of() : PrintedDates.findAll(text, null);
        boolean marked = marked(tree.blocks().owner(line));
        if (hasWriter() || text.length() > LONGEST_BYLINE || !marked && dates.isEmpty()) {
            return;
        }
        String before = dates.isEmpty() ? text : text.substring(0, dates.get(0).start());
        for (String name :
                PersonNames.read(
                        before.replaceFirst(
                                "(?iu)^\\s*(by|oleh|penulis|von|par|por)\\b[: ]*", ""))) {
            boolean role =
                    name.toLowerCase(Locale.ROOT)
                            .matches(
                                    "jurnalis|reporter|editor|penulis|senin|selasa|rabu|kamis|ju'?mat|jumat|sabtu|minggu|ahad");
            if (!role && name.split("\\s+").length <= 5 && (marked || name.contains(" "))) {
                add(new Credit(Role.AUTHOR, name), Source.VISIBLE, text);
            }
        }
    }

    private boolean marked(int owner) {
        int a = owner;
        for (int level = 0; level < 3 && a > 0; level++, a = tree.parent(a)) {
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

    private void declared() {
        boolean indonesian = page.language().startsWith("id") || page.language().startsWith("ms");
        DeclaredStory story = page.story();
        if (story != null) {
            for (DeclaredStory.Maker editor : story.editors()) {
                PersonNames.read(editor.name())
                        .forEach(name -> add(new Credit(Role.EDITOR, name), Source.JSON_LD, name));
            }
            boolean writer = hasWriter();
            for (DeclaredStory.Maker author : story.authors()) {
                if (!writer) {
                    declaredAuthor(author.name(), Source.JSON_LD);
                }
            }
        }
        String editor = page.metas().first("content_editor");
        if (editor != null) {
            PersonNames.read(editor)
                    .forEach(name -> add(new Credit(Role.EDITOR, name), Source.META, editor));
        }
        if (!hasWriter()) {
            for (String name :
                    new String[] {
                        "content_author",
                        "author",
                        "dc.creator",
                        "parsely-author",
                        "sailthru.author",
                        "article:author",
                        "dtk:author"
                    }) {
                for (String value : page.metas().all(name)) {
                    declaredAuthor(value, Source.META);
                }
            }
        }
    }

    private void declaredAuthor(String value, Source source) {
        if (value.startsWith("http")) {
            return;
        }
        for (String name :
                PersonNames.read(
                        value.replaceFirst("(?iu)^\\s*(by|oleh|von|par|por)\\b[: ]*", ""))) {
            add(new Credit(Role.AUTHOR, name), source, value);
        }
    }

    /** The first credit of a name stays: a printed role counts for more than a declared one. */
    private void add(Credit credit, Source source, String raw) {
        String key = letters(credit.name());
        boolean outlet =
                publisher != null
                        && (letters(publisher).contains(key) || key.contains(letters(publisher)));
        if (!key.isEmpty() && !outlet && !found.containsKey(key)) {
            found.put(key, credit);
            if (provenance == null && WRITERS.contains(credit.role())) {
                provenance = new Provenance(source, raw, source == Source.VISIBLE ? 0.9 : 0.7);
            }
        }
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
