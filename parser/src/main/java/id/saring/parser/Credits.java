package id.saring.parser;

import id.saring.core.Credit;
import id.saring.core.Credit.Role;
import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds who made a story. On Indonesian pages what is printed counts first: what they declare to
 * machines as author is often the editor, the outlet or an account. Elsewhere what is declared is
 * mostly right, unless it is the outlet and the page prints a name.
 */
final class Credits {
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
    private static final int LONGEST_NAME = 60;

    /** Credits and where the writers among them came from. */
    record Choice(List<Credit> credits, @Nullable Provenance provenance) {}

    private final PageTree tree;
    private final Declared page;
    private final Surroundings lines;
    private final CreditList found;

    private Credits(PageTree tree, Declared page, Surroundings lines, CreditList found) {
        this.tree = tree;
        this.page = page;
        this.lines = lines;
        this.found = found;
    }

    /**
     * @param printed who made the story as the page prints it
     * @param indonesian whether the text is Indonesian or Malay
     */
    static Choice choose(
            PageTree tree,
            Declared page,
            Surroundings lines,
            CreditList printed,
            boolean indonesian) {
        Credits credits = new Credits(tree, page, lines, printed);
        if (indonesian) {
            credits.declaredPersons();
            return new Choice(printed.credits(), printed.provenance());
        }
        CreditList declared = credits.declared();
        CreditList chosen = declared.hasPerson() || !printed.hasWriter() ? declared : printed;
        return chosen.hasWriter()
                ? new Choice(chosen.credits(), chosen.provenance())
                : new Choice(printed.credits(), null);
    }

    /** What the page declares, outlets and agencies included. */
    private CreditList declared() {
        CreditList list = found.empty();
        if (page.story() != null) {
            for (DeclaredStory.Maker author : page.story().authors()) {
                for (String name : split(author.name())) {
                    list.addAny(Role.AUTHOR, name, from(Source.JSON_LD, author.name()));
                }
            }
        }
        for (int i = 0; i < METAS.length && !list.hasWriter(); i++) {
            for (String value : page.metas().all(METAS[i])) {
                for (String name : value.startsWith("http") ? List.<String>of() : split(value)) {
                    list.addAny(Role.AUTHOR, name, from(Source.META, value));
                }
            }
        }
        return list;
    }

    /** "Elena Muster (emu), Max Muster" in two; codes of initials are no part of a name. */
    private static List<String> split(String names) {
        return List.of(
                PrintedCredits.withoutBy(names)
                        .replaceAll("\\s*\\([^()]*\\)", "")
                        .replaceAll("\\s+(?:기자|記者)(?=$|[,;|])", "")
                        .split("\\s*(?:[,;|]|\\s(?:and|und|et|&|y)\\s)\\s*"));
    }

    private void declaredPersons() {
        DeclaredStory story = page.story();
        if (story != null) {
            story.editors().forEach(editor -> persons(Role.EDITOR, editor.name(), Source.JSON_LD));
            if (!found.hasWriter()) {
                story.authors()
                        .forEach(author -> persons(Role.AUTHOR, author.name(), Source.JSON_LD));
            }
        }
        page.metas()
                .all("content_editor")
                .forEach(editor -> persons(Role.EDITOR, editor, Source.META));
        for (int i = 0; i < METAS.length && !found.hasWriter(); i++) {
            for (String value : page.metas().all(METAS[i])) {
                if (isShown(value)) {
                    persons(Role.AUTHOR, value, Source.META);
                }
                account(value);
            }
        }
    }

    /** A meta author whom the page does not show is the site's maker. */
    private boolean isShown(String name) {
        return !name.startsWith("http")
                && tree.text(0).toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /** The printed name of an account: "Siti Aminah" of "sitiaminah". */
    private void account(String handle) {
        String key = CreditList.letters(handle);
        if (key.length() < 6 || handle.indexOf(' ') >= 0) {
            return;
        }
        for (int line : lines.all()) {
            String text = tree.blocks().length(line) > LONGEST_NAME ? "" : tree.blocks().text(line);
            if (text.indexOf(' ') > 0 && CreditList.letters(text).equals(key)) {
                persons(Role.AUTHOR, text, Source.VISIBLE);
            }
        }
    }

    private void persons(Role role, String value, Source source) {
        for (String name : PersonNames.read(PrintedCredits.withoutBy(value))) {
            found.add(role, name, from(source, value));
        }
    }

    private static Provenance from(Source source, String raw) {
        return CreditList.from(source, raw);
    }
}
