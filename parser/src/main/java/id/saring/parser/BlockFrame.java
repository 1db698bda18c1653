package id.saring.parser;

import id.saring.core.Block;
import id.saring.core.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A structure that is open while blocks are read into it: the whole body, a quotation, a list, a
 * table.
 */
final class BlockFrame {
    /** What is open. */
    enum Kind {
        FLOW,
        QUOTE,
        ORDERED_LIST,
        UNORDERED_LIST,
        ITEM,
        TABLE,
        ROW,
        CELL
    }

    private final Kind kind;
    private final int element;
    private final List<Block> content = new ArrayList<>();
    private final List<Block.ListBlock.Item> items = new ArrayList<>();
    private final List<List<Text>> rows = new ArrayList<>();
    private final List<Text> cells = new ArrayList<>();

    BlockFrame(Kind kind, int element) {
        this.kind = kind;
        this.element = element;
    }

    Kind kind() {
        return kind;
    }

    /** The element that opened it, or -1. */
    int element() {
        return element;
    }

    void add(Block block) {
        content.add(block);
    }

    List<Block> blocks() {
        return List.copyOf(content);
    }

    /** Hands what it holds to the structure around it; what does not fit there comes after it. */
    void closeInto(BlockFrame outer) {
        switch (kind) {
            case QUOTE -> outer.content.addAll(quotes());
            case ITEM -> item(outer);
            case ORDERED_LIST, UNORDERED_LIST -> {
                if (!items.isEmpty()) {
                    outer.add(new Block.ListBlock(kind == Kind.ORDERED_LIST, items));
                }
                outer.content.addAll(content);
            }
            case CELL -> {
                outer.cells.add(Texts.join(takeTexts()));
                outer.content.addAll(content);
            }
            case ROW -> {
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    outer.rows.add(cells);
                }
                outer.content.addAll(content);
            }
            case TABLE -> {
                if (!rows.isEmpty()) {
                    outer.add(new Block.Table(null, header(), padded()));
                }
                outer.content.addAll(content);
            }
            default -> outer.content.addAll(content);
        }
    }

    private void item(BlockFrame outer) {
        Text own = Texts.join(takeTexts());
        List<Block.ListBlock> nested = new ArrayList<>();
        content.removeIf(block -> block instanceof Block.ListBlock list && nested.add(list));
        Block.ListBlock inner = nested.isEmpty() ? null : merged(nested);
        if (!own.isBlank() || inner != null) {
            outer.items.add(new Block.ListBlock.Item(own, inner));
        }
        outer.content.addAll(content);
    }

    private static Block.ListBlock merged(List<Block.ListBlock> lists) {
        return new Block.ListBlock(
                lists.get(0).ordered(),
                lists.stream().flatMap(list -> list.items().stream()).toList());
    }

    private List<Block> quotes() {
        List<Block> result = new ArrayList<>();
        List<Text> open = new ArrayList<>();
        for (Block block : content) {
            if (block instanceof Block.Paragraph paragraph) {
                open.add(paragraph.content());
            } else {
                close(open, result);
                result.add(block);
            }
        }
        close(open, result);
        return result;
    }

    private static void close(List<Text> quoted, List<Block> result) {
        if (!quoted.isEmpty()) {
            result.add(new Block.Quote(quoted, null));
            quoted.clear();
        }
    }

    /** Takes the running text out of the content. */
    private List<Text> takeTexts() {
        List<Text> texts = new ArrayList<>();
        content.removeIf(block -> Texts.of(block) != null && texts.add(Texts.of(block)));
        return texts;
    }

    private boolean header() {
        return rows.size() > 1 && rows.get(0).stream().allMatch(cell -> cell.text().length() < 60);
    }

    private List<List<Text>> padded() {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (List<Text> row : rows) {
            while (row.size() < width) {
                row.add(Text.of(""));
            }
        }
        return rows;
    }
}
