package id.saring.parser;

import id.saring.core.Article;
import id.saring.core.Article.Fact;
import id.saring.core.Block;
import id.saring.core.Dateline;
import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses a story's facts from what its page declares and prints. */
final class FactReader {
    private static final Pattern SOURCE =
            Pattern.compile("(?im)^\\W*(?:sumber|source)\\s*:\\s*([^\\n]{2,60})$");

    private FactReader() {}

    /**
     * An article that holds the facts of the page, and of the body what {@code story} found there.
     */
    static Article.Builder read(
            PageTree tree,
            @Nullable URI url,
            Declared page,
            Headline headline,
            Body body,
            Story story) {
        String visible = headline.block() < 0 ? null : tree.blocks().text(headline.block());
        Titles.Choice title = Titles.choose(page, visible);
        Article.Builder article =
                Article.builder(title.title()).url(url).provenance(Fact.TITLE, title.provenance());
        Surroundings lines = Surroundings.of(tree, headline, body);
        String publisher = publisher(page, title.title());
        article.publisher(publisher);
        if (publisher != null) {
            article.provenance(Fact.PUBLISHER, new Provenance(Source.META, publisher, 0.8));
        }
        dates(article, tree, page, lines);
        credits(
                article,
                Credits.choose(
                        tree,
                        page,
                        headline,
                        lines,
                        story.credits(),
                        publisher,
                        Indonesian.is(text(story))));
        Topics.Choice topics = Topics.choose(tree, headline, body);
        if (!topics.topics().isEmpty()) {
            article.tags(topics.topics()).provenance(Fact.TAGS, topics.provenance());
        }
        PageLinks links = PageLinks.of(tree, page, url, body);
        article.next(links.next()).singlePage(links.single());
        dateline(article, story, publisher);
        declared(article, page);
        source(article, tree, lines);
        return article.blocks(story.blocks()).related(story.related());
    }

    private static String text(Story story) {
        return Article.builder("").blocks(story.blocks()).build().text();
    }

    private static void dates(
            Article.Builder article, PageTree tree, Declared page, Surroundings lines) {
        PublicationDates.Choice published = PublicationDates.choose(tree, page, lines);
        if (published != null) {
            article.published(published.moment())
                    .provenance(Fact.PUBLISHED, published.provenance());
        }
        PublicationDates.Choice modified = PublicationDates.modified(page);
        if (modified != null) {
            article.modified(modified.moment()).provenance(Fact.MODIFIED, modified.provenance());
        }
    }

    private static void credits(Article.Builder article, Credits.Choice credits) {
        article.credits(credits.credits());
        if (credits.provenance() != null) {
            article.provenance(Fact.CREDITS, credits.provenance());
        }
    }

    private static void dateline(Article.Builder article, Story story, @Nullable String publisher) {
        for (Block block : story.blocks()) {
            if (block instanceof Block.Paragraph first) {
                Dateline dateline = Datelines.read(first.content().text(), publisher);
                if (dateline != null) {
                    article.dateline(dateline)
                            .provenance(
                                    Fact.DATELINE,
                                    new Provenance(
                                            Source.TEXT,
                                            first.content()
                                                    .text()
                                                    .substring(
                                                            0,
                                                            Math.min(
                                                                    80,
                                                                    first.content()
                                                                            .text()
                                                                            .length())),
                                            0.9));
                }
                return;
            }
        }
    }

    private static void declared(Article.Builder article, Declared page) {
        DeclaredStory story = page.story();
        String description =
                page.metas().first("og:description", "description", "twitter:description");
        article.description(
                description == null && story != null ? story.description() : description);
        article.section(
                story != null && story.section() != null
                        ? story.section()
                        : page.metas().first("article:section", "section", "content_category"));
        String canonical = page.metas().link("canonical");
        article.canonical(canonical == null ? null : Urls.absolute(canonical));
        String image = page.metas().first("og:image", "twitter:image", "twitter:image:src");
        image = image == null && story != null ? story.image() : image;
        URI address = image == null ? null : Urls.absolute(image);
        if (address != null) {
            article.leadImage(
                    new Block.Image(address, page.metas().first("og:image:alt"), null, null));
        }
        String language = page.language().strip();
        article.language(language.isEmpty() ? null : language);
    }

    private static void source(Article.Builder article, PageTree tree, Surroundings lines) {
        for (int line : lines.after()) {
            Matcher matcher = SOURCE.matcher(tree.blocks().text(line));
            if (matcher.matches()) {
                article.source(matcher.group(1).strip());
                return;
            }
        }
    }

    /**
     * The outlet's name: as declared, without a slogan; else what follows the headline in the
     * title; else the host.
     */
    private static @Nullable String publisher(Declared page, String title) {
        String name = page.metas().first("og:site_name");
        name = name == null && page.story() != null ? page.story().publisher() : name;
        name = name == null ? Titles.siteName(page, title) : name;
        name = name == null ? page.metas().first("application-name", "copyright") : name;
        name = name == null ? page.host() : name;
        return name == null ? null : name.replaceFirst("\\s+[-|–—:]\\s.*$", "").strip();
    }
}
