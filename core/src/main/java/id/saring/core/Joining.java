package id.saring.core;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one article of the pages that it was parted into. */
final class Joining {
    /** A shorter paragraph may stand twice in one story ("Berikut daftarnya:"). */
    private static final int TELLING = 40;

    private static final String ENDS = ".!?…\"”’')]:;";

    private final List<Article> pages;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Block> seen = new HashSet<>();

    private Joining(List<Article> pages) {
        this.pages = pages;
    }

    static Article join(List<Article> pages) {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("pages must hold at least one article, was empty");
        }
        return new Joining(inOrder(pages)).join();
    }

    private Article join() {
        pages.forEach(this::append);
        Article first = pages.get(0);
        Article last = pages.get(pages.size() - 1);
        return first.toBuilder()
                .standfirst(first(Article::standfirst))
                .published(first(Article::published))
                .source(first(Article::source))
                .leadImage(first(Article::leadImage))
                .singlePage(first(Article::singlePage))
                .credits(union(Article::credits))
                .tags(union(Article::tags))
                .related(union(Article::related))
                .comments(union(Article::comments))
                .blocks(blocks)
                .next(follows(last, pages) == null ? last.next() : null)
                .build();
    }

    /**
     * By the addresses of their next pages, where these lead through all of them; else as given.
     */
    private static List<Article> inOrder(List<Article> pages) {
        List<Article> firsts = new ArrayList<>(pages);
        pages.forEach(page -> firsts.remove(follows(page, pages)));
        List<Article> order = new ArrayList<>();
        Article page = firsts.size() == 1 ? firsts.get(0) : null;
        while (page != null && !order.contains(page)) {
            order.add(page);
            page = follows(page, pages);
        }
        return order.size() == pages.size() ? order : pages;
    }

    private static @Nullable Article follows(Article page, List<Article> pages) {
        URI next = page.next();
        return next == null
                ? null
                : pages.stream()
                        .filter(other -> other != page)
                        .filter(other -> next.equals(other.url()) || next.equals(other.canonical()))
                        .findFirst()
                        .orElse(null);
    }

    private void append(Article page) {
        boolean opening = true;
        for (Block block : page.blocks()) {
            boolean repeated =
                    seen.contains(block) && (opening || isTelling(block))
                            || !blocks.isEmpty() && opening && isTitle(block);
            if (!repeated) {
                add(block, opening);
                opening = false;
            }
        }
        seen.addAll(page.blocks());
    }

    /** A paragraph that the break of pages cut in two is one again. */
    private void add(Block block, boolean opening) {
        Block before = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (opening
                && before instanceof Block.Paragraph start
                && block instanceof Block.Paragraph rest
                && isCut(start.content().text(), rest.content().text())) {
            blocks.set(
                    blocks.size() - 1,
                    new Block.Paragraph(start.content().append(" ", rest.content())));
        } else {
            blocks.add(block);
        }
    }

    private static boolean isCut(String start, String rest) {
        return !start.isEmpty()
                && !rest.isEmpty()
                && ENDS.indexOf(start.charAt(start.length() - 1)) < 0
                && Character.isLowerCase(rest.codePointAt(0));
    }

    private boolean isTitle(Block block) {
        return block instanceof Block.Heading heading
                && heading.content().text().equals(pages.get(0).title());
    }

    private static boolean isTelling(Block block) {
        return block instanceof Block.Image
                || block instanceof Block.Embed
                || PlainText.of(List.of(block)).length() >= TELLING;
    }

    private <T> @Nullable T first(Function<Article, @Nullable T> fact) {
        return pages.stream().map(fact).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private <T> List<T> union(Function<Article, List<T>> facts) {
        Set<T> all = new LinkedHashSet<>();
        pages.forEach(page -> all.addAll(facts.apply(page)));
        return List.copyOf(all);
    }
}
