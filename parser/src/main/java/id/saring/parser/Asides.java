package id.saring.parser;

import id.saring.core.Credit;
import id.saring.core.Credit.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of the body the lines that stand in or beside the text without belonging to it, as
 * their markup and place tell: captions, summary boxes, pull quotes, signatures, a word about the
 * writer.
 */
final class Asides {
    private static final int LONGEST_CAPTION = 300;
    private static final int LONGEST_QUOTE = 400;
    private static final int SHORTEST_QUOTE = 40;
    private static final int LONGEST_BYLINE = 60;
    private static final int LAST_LINES = 3;

    /** "*) Alumni Unair, pengajar di Surabaya", "Penulis adalah dosen ...". */
    private static final Pattern ABOUT_WRITER =
            Pattern.compile(
                    "(?iu)^(?:\\*+\\s*\\)\\s*\\p{L}|\\*?\\)?\\s*penulis (?:adalah|merupakan) ).*");

    /** "... katanya. (Andhini)": a name after the last sentence. */
    private static final Pattern NAME_IN_BRACKETS =
            Pattern.compile(
                    "[.!?\"”’]\\s*\\((\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{Ll}+){0,2})\\)\\.?$");

    private final PageTree tree;
    private final TextBlocks blocks;
    private final Body body;
    private final boolean[] kept;
    private final List<Credit> credits;

    private Asides(PageTree tree, Body body, boolean[] kept, List<Credit> credits) {
        this.tree = tree;
        this.blocks = tree.blocks();
        this.body = body;
        this.kept = kept;
        this.credits = credits;
    }

    /**
     * @param kept the body's lines; those taken out are no longer kept
     * @param credits to which writers who signed are added
     */
    static void take(PageTree tree, Body body, boolean[] kept, List<Credit> credits) {
        new Asides(tree, body, kept, credits).lines();
    }

    /** Takes what the writer leaves below the last sentence, once all else is taken out. */
    static void takeEnd(PageTree tree, Body body, boolean[] kept, List<Credit> credits) {
        new Asides(tree, body, kept, credits).end();
    }

    private void lines() {
        int core = body.core(tree);
        for (int b = body.first(); b <= body.last(); b++) {
            if (kept[b]
                    && (isInsert(b)
                            || isCaption(b)
                            || isPullQuote(b, core)
                            || isByline(b, core)
                            || isTopic(b))) {
                kept[b] = false;
            }
        }
    }

    /** In a box that its class calls an insert, unless most of the text is in that box. */
    private boolean isInsert(int line) {
        int box = tree.nearest(blocks.owner(line), Hint.INSERT);
        return box > body.root()
                && body.length(tree.firstBlock(box), tree.endBlock(box)) * 3L < body.length();
    }

    /** A short line in a figcaption, or called a caption and right after a picture. */
    private boolean isCaption(int line) {
        if (blocks.length(line) > LONGEST_CAPTION) {
            return false;
        }
        int a = blocks.owner(line);
        for (int level = 0; level < 3 && a > body.root(); level++, a = tree.parent(a)) {
            boolean called =
                    tree.has(a, Hint.CAPTION)
                            && tree.tag(a).headingLevel() == 0
                            && blocks.linkedLength(line) == 0
                            && tree.endBlock(a) - tree.firstBlock(a) <= 2
                            && showsBefore(a);
            if (called || tree.tag(a) == HtmlTag.FIGCAPTION) {
                return true;
            }
        }
        return false;
    }

    private boolean showsBefore(int caption) {
        for (int i = caption - 1; i > 0 && i > caption - 4; i--) {
            if (tree.tag(i) == HtmlTag.IMG || tree.tag(i) == HtmlTag.AMP_IMG) {
                return true;
            }
        }
        return false;
    }

    /** A few words above the element that holds the text: whose desk it is, who wrote it. */
    private boolean isByline(int line, int core) {
        return line < tree.firstBlock(core)
                && blocks.length(line) <= LONGEST_BYLINE
                && tree.tag(blocks.owner(line)).headingLevel() == 0
                && ".!?:…".indexOf(blocks.charAt(line, blocks.length(line) - 1)) < 0;
    }

    /** Nothing but a link to a topic's page. */
    private boolean isTopic(int line) {
        if (blocks.length(line) > LONGEST_BYLINE
                || blocks.links(line) != 1
                || blocks.linkedLength(line) < blocks.length(line)) {
            return false;
        }
        int owner = blocks.owner(line);
        for (int i = Math.max(1, owner - 2); i < Math.min(tree.end(owner), owner + 3); i++) {
            if (tree.tag(i) == HtmlTag.A && tree.firstBlock(i) == line) {
                return Topics.isTopicPage(tree.attribute(i, "href"));
            }
        }
        return false;
    }

    /** A sentence set apart that stands in the text once more, word for word. */
    private boolean isPullQuote(int line, int core) {
        int length = blocks.length(line);
        if (length < SHORTEST_QUOTE
                || length > LONGEST_QUOTE
                || tree.inside(blocks.owner(line), core) && !isSetApart(line)) {
            return false;
        }
        String quote = blocks.text(line).replaceAll("^[\\W]+|[\\W]+$", "");
        for (int b = body.first(); b <= body.last(); b++) {
            if (b != line
                    && kept[b]
                    && blocks.length(b) >= length
                    && blocks.text(b).contains(quote)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSetApart(int line) {
        int owner = blocks.owner(line);
        return tree.tag(owner) == HtmlTag.ASIDE || tree.tag(tree.parent(owner)) == HtmlTag.ASIDE;
    }

    private void end() {
        List<Integer> last = new ArrayList<>();
        for (int b = body.last(); b >= body.first() && last.size() < LAST_LINES; b--) {
            if (kept[b]) {
                last.add(b);
            }
        }
        for (int line : last) {
            String text = blocks.text(line);
            if (Signatures.is(blocks, line)) {
                kept[line] = false;
                credits.add(new Credit(Role.AUTHOR, text));
            } else if (ABOUT_WRITER.matcher(text).matches()
                    || text.length() <= LONGEST_BYLINE && text.indexOf('@') > 0) {
                kept[line] = false;
            } else {
                Matcher name = NAME_IN_BRACKETS.matcher(text);
                if (name.find() && PersonNames.isPerson(name.group(1))) {
                    credits.add(new Credit(Role.AUTHOR, name.group(1)));
                }
                return;
            }
        }
    }
}
