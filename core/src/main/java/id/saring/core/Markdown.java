package id.saring.core;

import java.util.List;
import java.util.stream.Collectors;

/** Writes CommonMark 0.31. */
final class Markdown implements Block.Visitor<String> {
    private static final Markdown VISITOR = new Markdown();
    private static final String SPECIAL = "\\`*_[]<>&#|~!";

    private Markdown() {}

    static String of(Article article) {
        StringBuilder out = new StringBuilder();
        if (!article.title().isEmpty()) {
            out.append("# ").append(line(Text.of(article.title()))).append("\n\n");
        }
        String byline = byline(article);
        out.append(byline.isEmpty() ? "" : byline + "\n\n");
        if (article.standfirst() != null) {
            out.append("**").append(escape(article.standfirst())).append("**\n\n");
        }
        out.append(blocks(article.blocks()));
        return out.toString().stripTrailing() + "\n";
    }

    private static String byline(Article article) {
        List<String> names = article.credits().stream().map(Credit::name).toList();
        String who = names.isEmpty() ? "" : "*" + escape(String.join(", ", names)) + "*";
        String publisher = article.publisher() == null ? "" : escape(article.publisher());
        String when =
                article.published() == null ? "" : article.published().toString().replace('T', ' ');
        return List.of(who, publisher, when).stream()
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.accept(VISITOR))
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return flow(paragraph.content());
    }

    @Override
    public String heading(Block.Heading heading) {
        return "#".repeat(heading.level()) + " " + line(heading.content());
    }

    @Override
    public String quote(Block.Quote quote) {
        String body =
                quote.paragraphs().stream().map(Markdown::flow).collect(Collectors.joining("\n\n"));
        String speaker = quote.speaker() == null ? "" : "\n\n— " + escape(quote.speaker());
        return (body + speaker)
                .lines()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String list(Block.ListBlock list) {
        StringBuilder out = new StringBuilder();
        int number = 1;
        for (Block.ListBlock.Item item : list.items()) {
            String marker = list.ordered() ? number++ + ". " : "- ";
            String nested = item.nested() == null ? "" : "\n" + list(item.nested());
            String body =
                    (flow(item.content()) + nested)
                            .replace("\n", "\n" + " ".repeat(marker.length()));
            out.append(out.isEmpty() ? "" : "\n").append(marker).append(body);
        }
        return out.toString();
    }

    @Override
    public String image(Block.Image image) {
        String caption = image.caption() == null ? "" : image.caption();
        String credit = image.credit() == null ? "" : "(" + image.credit() + ")";
        String below = (caption + " " + credit).strip();
        String alternative = image.alternative() == null ? "" : image.alternative();
        return "!["
                + escape(flat(alternative))
                + "]("
                + address(image.source().toString())
                + ")"
                + (below.isEmpty() ? "" : "\n\n*" + escape(flat(below)) + "*");
    }

    @Override
    public String table(Block.Table table) {
        int width = table.rows().get(0).size();
        StringBuilder out = new StringBuilder();
        if (table.caption() != null) {
            out.append('*').append(escape(flat(table.caption()).strip())).append("*\n\n");
        }
        List<List<Text>> rows = table.rows();
        out.append(table.header() ? row(rows.get(0)) : "|" + "  |".repeat(width));
        out.append("\n|").append(" --- |".repeat(width));
        rows.stream()
                .skip(table.header() ? 1 : 0)
                .forEach(row -> out.append('\n').append(row(row)));
        return out.toString();
    }

    private static String row(List<Text> cells) {
        return cells.stream()
                .map(cell -> new Walk(cell, true).write(cell).replace('\n', ' ').strip())
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    @Override
    public String preformatted(Block.Preformatted preformatted) {
        String fence = "`".repeat(Math.max(2, longestRun(preformatted.text())) + 1);
        String language =
                preformatted.language() == null
                        ? ""
                        : preformatted.language().replaceAll("[\\s`]", "");
        return fence + language + "\n" + preformatted.text() + "\n" + fence;
    }

    @Override
    public String embed(Block.Embed embed) {
        String text = embed.text() == null ? embed.kind() : embed.text();
        return "[" + escape(flat(text)) + "](" + address(embed.source().toString()) + ")";
    }

    /**
     * Text as a block: forced breaks kept, and nothing at a line's start that Markdown would take
     * for a mark.
     */
    private static String flow(Text text) {
        return new Walk(text)
                .write(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Markdown::guard)
                .collect(Collectors.joining("\\\n"));
    }

    private static String line(Text text) {
        return new Walk(text).write(text).replace('\n', ' ').strip();
    }

    private static String guard(String line) {
        String safe = line.replaceFirst("^([-+=])", "\\\\$1");
        return safe.replaceFirst("^(\\d{1,9})([.)])(?=\\s|$)", "$1\\\\$2");
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (char c : text.toCharArray()) {
            out.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return out.toString();
    }

    private static String flat(String text) {
        return text.replace('\n', ' ');
    }

    private static String address(String url) {
        return url.replace("(", "%28").replace(")", "%29").replace(" ", "%20");
    }

    /**
     * Marks as Markdown's delimiters; as HTML, which CommonMark §6.6 allows, where delimiters would
     * not be taken for such (§6.2, flanking runs).
     */
    private static final class Walk extends MarkWalk {
        private final Text text;
        private final boolean inTable;

        Walk(Text text) {
            this(text, false);
        }

        Walk(Text text, boolean inTable) {
            this.text = text;
            this.inTable = inTable;
        }

        @Override
        String open(Mark mark) {
            if (inCode(mark)) {
                return "";
            }
            return switch (mark.kind()) {
                case LINK -> "[";
                case STRONG -> delimits(mark) ? "**" : "<strong>";
                case EMPHASIS -> delimits(mark) ? "*" : "<em>";
                case CODE -> fence(mark) + " ";
            };
        }

        @Override
        String close(Mark mark) {
            if (inCode(mark)) {
                return "";
            }
            return switch (mark.kind()) {
                case LINK -> "](" + address(String.valueOf(mark.target())) + ")";
                case STRONG -> delimits(mark) ? "**" : "</strong>";
                case EMPHASIS -> delimits(mark) ? "*" : "</em>";
                case CODE -> " " + fence(mark);
            };
        }

        @Override
        String escape(String text, boolean inCode) {
            if (!inCode) {
                return Markdown.escape(text);
            }
            String code = text.replace('\n', ' ');
            return inTable ? code.replace("|", "\\|") : code; // GFM §4.10, example 200
        }

        /** Code is as it stands: nothing can be marked in it. */
        private boolean inCode(Mark mark) {
            return text.marks().subList(0, text.marks().indexOf(mark)).stream()
                    .anyMatch(outer -> outer.kind() == Mark.Kind.CODE && mark.end() <= outer.end());
        }

        /** Whether nothing but letters and digits touches the delimiters. */
        private boolean delimits(Mark mark) {
            return isWord(mark.start())
                    && isWord(mark.end() - 1)
                    && text.marks().stream()
                            .noneMatch(other -> other != mark && touches(mark, other));
        }

        private boolean isWord(int at) {
            return Character.isLetterOrDigit(text.text().charAt(at));
        }

        private static boolean touches(Mark mark, Mark other) {
            return other.start() == mark.start()
                    || other.start() == mark.end()
                    || other.end() == mark.start()
                    || other.end() == mark.end();
        }

        private String fence(Mark code) {
            return "`".repeat(longestRun(text.text().substring(code.start(), code.end())) + 1);
        }
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
