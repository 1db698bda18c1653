package id.saring.bulk;

import id.saring.bulk.reading.Origin;
import id.saring.bulk.writing.Row;
import id.saring.core.Article;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Joins the pages of one article that stand near each other, in any order: each verdict waits until
 * a number of others have come, and leaves together with the pages before and after it that are
 * among them. When a verdict leaves depends on what came after it alone and not on what left
 * before, so that a run that is taken up at any verdict joins the same.
 */
final class JoinWindow implements InSequence.Taker<Judged> {
    private static final int MOST_PAGES = 50;
    private static final long MOST_LENGTH = 16 << 20;

    private final InSequence.Taker<Judged> out;
    private final Judge judge;
    private final int mostCaptures;
    private final Map<Long, Origin> joined;
    private final Map<Long, Judged> held = new LinkedHashMap<>();
    private final Numbers byUrl = new Numbers();
    private final Numbers byCanonical = new Numbers();
    private final Numbers byNext = new Numbers();
    private long length;

    /**
     * @param joined by number, further pages that are yet to come, and the capture with whose
     *     article they were written; kept up to date
     * @param mostCaptures how many verdicts wait
     */
    JoinWindow(
            InSequence.Taker<Judged> out, Judge judge, Map<Long, Origin> joined, int mostCaptures) {
        this.out = out;
        this.judge = judge;
        this.joined = joined;
        this.mostCaptures = mostCaptures;
    }

    /** The numbers of captures by an address. */
    private static final class Numbers {
        private final Map<URI, NavigableSet<Long>> numbers = new HashMap<>();

        void add(@Nullable URI address, long number) {
            if (address != null) {
                numbers.computeIfAbsent(address, key -> new TreeSet<>()).add(number);
            }
        }

        void remove(@Nullable URI address, long number) {
            numbers.computeIfPresent(
                    address,
                    (key, all) -> {
                        all.remove(number);
                        return all.isEmpty() ? null : all;
                    });
        }

        /** The first of them, or null. */
        @Nullable Long first(@Nullable URI address) {
            NavigableSet<Long> all = numbers.get(address);
            return all == null ? null : all.first();
        }
    }

    @Override
    public void take(Judged judged) throws IOException {
        held.put(judged.number(), judged);
        length += lengthOf(judged);
        if (!joined.containsKey(judged.number())) {
            remember(judged);
        }
        while (held.size() > mostCaptures || length > MOST_LENGTH) {
            handOnFirst();
        }
    }

    /** No more come: hands on all that wait. */
    void finish() throws IOException {
        while (!held.isEmpty()) {
            handOnFirst();
        }
    }

    private void handOnFirst() throws IOException {
        Iterator<Judged> all = held.values().iterator();
        Judged first = all.next();
        all.remove();
        length -= lengthOf(first);
        Origin whole = joined.remove(first.number());
        if (whole != null) {
            String detail = "a page of the article in " + whole.file() + " at " + whole.offset();
            out.take(first.with(first.verdict().skipped("joined", detail)));
            return;
        }
        forget(first);
        List<Judged> pages = pagesAround(first);
        if (pages.stream().allMatch(page -> page.verdict().outcome() == Outcome.NOT_FOUND)) {
            pages.stream().filter(page -> page != first).forEach(this::remember);
            pages = List.of(first); // nothing makes no article of nothing
        }
        out.take(pages.size() == 1 ? first : joined(first, pages));
    }

    private void remember(Judged judged) {
        Article article = articleOf(judged);
        if (article != null) {
            byUrl.add(article.url(), judged.number());
            byCanonical.add(article.canonical(), judged.number());
            byNext.add(article.next(), judged.number());
        }
    }

    private void forget(Judged judged) {
        Article article = articleOf(judged);
        if (article != null) {
            byUrl.remove(article.url(), judged.number());
            byCanonical.remove(article.canonical(), judged.number());
            byNext.remove(article.next(), judged.number());
        }
    }

    /** The pages of the article in reading order, each forgotten. */
    private List<Judged> pagesAround(Judged page) {
        Deque<Judged> pages = new ArrayDeque<>(List.of(page));
        Judged next = page;
        while (pages.size() < MOST_PAGES && (next = taken(after(next))) != null) {
            pages.addLast(next);
        }
        Judged before = page;
        while (pages.size() < MOST_PAGES && (before = taken(before(before))) != null) {
            pages.addFirst(before);
        }
        return new ArrayList<>(pages);
    }

    private @Nullable Judged taken(@Nullable Long number) {
        Judged page = number == null ? null : held.get(number);
        if (page != null) {
            forget(page);
        }
        return page;
    }

    private @Nullable Long after(Judged page) {
        Article article = articleOf(page);
        if (article == null || article.next() == null) {
            return null;
        }
        Long number = byUrl.first(article.next());
        return number == null ? byCanonical.first(article.next()) : number;
    }

    private @Nullable Long before(Judged page) {
        Article article = articleOf(page);
        if (article == null) {
            return null;
        }
        Long number = byNext.first(article.url());
        return number == null ? byNext.first(article.canonical()) : number;
    }

    private Judged joined(Judged first, List<Judged> pages) throws IOException {
        for (Judged page : pages) {
            if (page != first) {
                joined.put(page.number(), first.verdict().capture().origin());
            }
        }
        Row row = first.verdict().part().row();
        Article whole = Article.join(pages.stream().map(JoinWindow::articleOf).toList());
        Row wholeRow = new Row(row.origin(), row.id(), row.fetched(), whole);
        return first.with(judge.found(first.verdict().capture(), wholeRow));
    }

    private static @Nullable Article articleOf(Judged judged) {
        Part part = judged.verdict().part();
        return part == null ? null : part.row().article();
    }

    private static long lengthOf(Judged judged) {
        Part part = judged.verdict().part();
        return part == null ? 0 : part.length();
    }
}
