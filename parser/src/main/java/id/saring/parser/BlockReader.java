package id.saring.parser;

import id.saring.core.Block;
import id.saring.core.Mark;
import id.saring.core.Text;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the kept lines of a page as blocks. Follows {@link PageWalk} step by step through the part
 * of the page that holds the body, so that it meets the same lines in the same order.
 */
final class BlockReader implements PageTree.Visitor {
    /** A line this long is a paragraph even if a single {@code <br>} parts it from the next. */
    private static final int PARAGRAPH_LINE = 100;

    private final PageTree tree;
    private final Body body;
    private final Structure structure;
    private final Pictures pictures;
    private final TextBuilder text = new TextBuilder();
    private final Deque<BlockFrame> frames = new ArrayDeque<>();
    private final Deque<Integer> marked = new ArrayDeque<>();
    private int current;
    private int line;
    private int opening;
    private boolean lineOpen;
    private int silent;
    private int skipEnd;

    private BlockReader(PageTree tree, Body body) {
        this.tree = tree;
        this.body = body;
        this.structure = new Structure(tree, body);
        this.pictures = new Pictures(tree, body);
        this.line = tree.firstBlock(body.root()) - 1;
        frames.push(new BlockFrame(BlockFrame.Kind.FLOW, -1));
    }

    /** The blocks in reading order; none when nothing is kept. */
    static List<Block> read(PageTree tree, Body body) {
        if (body.first() < 0) {
            return List.of();
        }
        BlockReader reader = new BlockReader(tree, body);
        tree.visit(body.root(), reader);
        reader.flush();
        return reader.frames.peek().blocks();
    }

    @Override
    public void open(int element) {
        current = element;
        HtmlTag tag = tree.tag(current);
        silent += tree.silent(tag) ? 1 : 0;
        if (tag == HtmlTag.BR) {
            lineOpen = false;
        } else if (!tag.inline()) {
            lineOpen = false;
            flush();
            open(tag);
        }
        mark(tag);
        Block shown = pictures.at(current, line);
        if (shown != null) {
            flush();
            frames.peek().add(shown);
        }
    }

    @Override
    public void text(int part) {
        if (silent == 0) {
            read(tree.words(part));
        }
    }

    @Override
    public void close(int element) {
        HtmlTag tag = tree.tag(current);
        silent -= tree.silent(tag) ? 1 : 0;
        if (!marked.isEmpty() && marked.peek() == current) {
            marked.pop();
            text.close();
        }
        if (tag != HtmlTag.BR && !tag.inline()) {
            lineOpen = false;
            flush();
            if (frames.peek().element() == current) {
                BlockFrame closed = frames.pop();
                closed.closeInto(frames.peek());
            }
        }
        current = tree.parent(current);
    }

    private void read(String words) {
        if (!lineOpen && hasText(words)) {
            lineOpen = true;
            line++;
            joinOrFlush();
        }
        if (lineOpen && body.kept(line) && current >= skipEnd) {
            text.append(words);
        }
    }

    /** Lines that a single {@code <br>} parts are one block, unless they read like paragraphs. */
    private void joinOrFlush() {
        if (!body.kept(line)) {
            return;
        }
        boolean joins =
                tree.blocks().breaksBefore(line) == 1
                        && body.kept(line - 1)
                        && tree.blocks().length(line - 1) < PARAGRAPH_LINE
                        && tree.blocks().length(line) < PARAGRAPH_LINE;
        if (joins) {
            text.lineBreak();
        } else {
            flush();
            opening = line;
        }
    }

    private void open(HtmlTag tag) {
        BlockFrame.Kind kind =
                frames.size() > Structure.DEEPEST
                        ? null
                        : structure.kind(current, frames.peek().kind());
        if (tag == HtmlTag.PRE && structure.keeps(current) && current >= skipEnd) {
            frames.peek().add(structure.preformatted(current));
            skipEnd = tree.end(current);
        } else if (kind != null) {
            frames.push(new BlockFrame(kind, current));
        }
    }

    private void flush() {
        if (text.isEmpty()) {
            return;
        }
        Text content = text.take();
        int level = structure.headingLevel(tree.blocks().owner(opening));
        frames.peek()
                .add(level > 0 ? new Block.Heading(level, content) : new Block.Paragraph(content));
    }

    private void mark(HtmlTag tag) {
        Mark.Kind kind =
                switch (tag) {
                    case A -> Mark.Kind.LINK;
                    case B, STRONG -> Mark.Kind.STRONG;
                    case I, EM -> Mark.Kind.EMPHASIS;
                    case CODE, KBD, SAMP, TT -> Mark.Kind.CODE;
                    default -> null;
                };
        URI target = kind == Mark.Kind.LINK ? target() : null;
        if (kind != null && (kind != Mark.Kind.LINK || target != null) && text.open(kind, target)) {
            marked.push(current);
        }
    }

    private @Nullable URI target() {
        return Urls.of(tree, current, "href");
    }

    private static boolean hasText(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!TextBlocks.blank(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
