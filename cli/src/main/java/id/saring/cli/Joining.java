package id.saring.cli;

import id.saring.bulk.Input;
import id.saring.bulk.fetch.Fetch;
import id.saring.core.Article;
import id.saring.parser.ArticleExtractor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code --join}: the pages of one article become one outcome. */
final class Joining {
    private static final int MOST_PAGES = 50;

    private final List<List<Outcome>> groups = new ArrayList<>();

    /** Takes the outcomes one by one, in order. */
    void add(Outcome outcome) {
        for (List<Outcome> group : groups) {
            if (group.stream().anyMatch(part -> areParts(part.article(), outcome.article()))) {
                group.add(outcome);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(outcome)));
    }

    /** One outcome an article, each where its first page stood. */
    List<Outcome> joined() {
        return groups.stream().map(Joining::join).toList();
    }

    private static Outcome join(List<Outcome> parts) {
        Outcome first = parts.get(0);
        if (parts.size() == 1) {
            return first;
        }
        List<Article> pages =
                parts.stream().map(Outcome::article).filter(Objects::nonNull).toList();
        return first.with(Article.join(pages));
    }

    /** Whether one leads to the other, or both have the same headline and outlet. */
    private static boolean areParts(@Nullable Article one, @Nullable Article other) {
        if (one == null || other == null) {
            return false;
        }
        boolean sameStory =
                !one.title().isEmpty()
                        && one.title().equals(other.title())
                        && Objects.equals(one.publisher(), other.publisher());
        return sameStory || isAt(one.next(), other) || isAt(other.next(), one);
    }

    private static boolean isAt(@Nullable URI address, Article article) {
        return address != null
                && (address.equals(article.url()) || address.equals(article.canonical()));
    }

    /** Fetches the pages that an article fetched from the web goes on at, and joins them. */
    static Outcome withNextPages(Outcome outcome, ArticleExtractor extractor) {
        Article article = outcome.article();
        boolean fetched = outcome.input().name().matches("(?i)https?://.*");
        if (article == null || article.next() == null || !fetched) {
            return outcome;
        }
        List<Article> pages = new ArrayList<>(List.of(article));
        List<URI> seen = new ArrayList<>();
        URI next = article.next();
        while (next != null && !seen.contains(next) && pages.size() < MOST_PAGES) {
            seen.add(next);
            String address = next.toString();
            Outcome page =
                    Outcome.of(new Input(address, address, () -> Fetch.page(address)), extractor);
            if (page.article() == null) {
                return outcome.with(Article.join(pages)).without(page);
            }
            pages.add(page.article());
            next = page.article().next();
        }
        return outcome.with(Article.join(pages));
    }
}
