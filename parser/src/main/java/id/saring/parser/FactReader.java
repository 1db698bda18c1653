package id.saring.parser;

import id.saring.core.Article;
import id.saring.core.Article.Fact;
import id.saring.core.Block;
import id.saring.core.Dateline;
import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Chooses a story's facts from what its page declares and prints. */
final class FactReader {
    private static final int RAW = 80;

    private final PageTree tree;
    private final Declared page;
    private final Headline headline;
    private final Body body;
    private final Titles.@Nullable Choice overBody;
    private final Story story;
    private final Surroundings lines;

    private FactReader(PageTree tree, Declared page, Headline headline, Body body, Story story) {
        this.tree = tree;
        this.page = page;
        this.headline = headline;
        this.body = body;
        this.overBody = Titles.overBody(page, tree, headline, body);
        this.story = overBody == null ? story : story.below(overBody.title());
        this.lines = Surroundings.of(tree, headline, body);
    }

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
        return new FactReader(tree, page, headline, body, story).article(url);
    }

    private Article.Builder article(@Nullable URI url) {
        String visible = headline.block() < 0 ? null : tree.blocks().text(headline.block());
        Titles.Choice title = overBody == null ? Titles.choose(page, visible) : overBody;
        Article.Builder article = Article.builder(title.title()).url(url);
        if (!title.title().isEmpty()) {
            article.provenance(Fact.TITLE, title.provenance());
        }
        Publishers.Choice publisher = Publishers.choose(page, title.title());
        String outlet = publisher == null ? null : publisher.name();
        if (publisher != null) {
            article.publisher(outlet).provenance(Fact.PUBLISHER, publisher.provenance());
        }
        String text = Article.builder("").blocks(story.blocks()).build().text();
        boolean indonesian = Indonesian.is(text);
        language(article, text);
        dates(article);
        credits(article, outlet, indonesian);
        topics(article);
        links(article, url);
        dateline(article, outlet);
        declared(article);
        Rubrics.Choice rubric = Rubrics.choose(tree, page, headline);
        if (rubric != null) {
            article.section(rubric.name()).provenance(Fact.SECTION, rubric.provenance());
        }
        Sources.Choice source = Sources.choose(tree, lines, text, outlet);
        if (source != null) {
            article.source(source.name()).provenance(Fact.SOURCE, source.provenance());
        }
        return article.blocks(story.blocks()).related(story.related());
    }

    private void language(Article.Builder article, String text) {
        Languages.Choice language = Languages.choose(page, text);
        if (language != null) {
            article.language(language.tag()).provenance(Fact.LANGUAGE, language.provenance());
        }
    }

    private void dates(Article.Builder article) {
        PublicationDates.Choice published = PublicationDates.choose(tree, page, lines);
        if (published != null) {
            article.published(published.moment())
                    .provenance(Fact.PUBLISHED, published.provenance());
        }
        PublicationDates.Choice modified = PublicationDates.modified(page, published);
        if (modified != null) {
            article.modified(modified.moment()).provenance(Fact.MODIFIED, modified.provenance());
        }
    }

    private void credits(Article.Builder article, @Nullable String outlet, boolean indonesian) {
        CreditList printed = CreditList.of(outlet);
        PrintedCredits.read(tree, page.host(), headline, lines, story.credits(), printed);
        Credits.Choice credits = Credits.choose(tree, page, lines, printed, indonesian);
        article.credits(credits.credits());
        if (credits.provenance() != null) {
            article.provenance(Fact.CREDITS, credits.provenance());
        }
    }

    private void topics(Article.Builder article) {
        Topics.Choice topics = Topics.choose(tree, headline, body);
        if (!topics.topics().isEmpty()) {
            article.tags(topics.topics()).provenance(Fact.TAGS, topics.provenance());
        }
    }

    private void links(Article.Builder article, @Nullable URI url) {
        PageLinks links = PageLinks.of(tree, page, url, body);
        article.next(links.next()).singlePage(links.single());
        if (links.next() != null) {
            article.provenance(
                    Fact.NEXT, new Provenance(Source.VISIBLE, links.next().toString(), 0.9));
        }
        if (links.single() != null) {
            article.provenance(
                    Fact.SINGLE_PAGE,
                    new Provenance(Source.VISIBLE, links.single().toString(), 0.8));
        }
    }

    private void dateline(Article.Builder article, @Nullable String outlet) {
        for (Block block : story.blocks()) {
            if (block instanceof Block.Paragraph first) {
                String text = first.content().text();
                Dateline dateline = Datelines.read(text, outlet);
                if (dateline != null) {
                    String raw = text.substring(0, Math.min(RAW, text.length()));
                    article.dateline(dateline)
                            .provenance(Fact.DATELINE, new Provenance(Source.TEXT, raw, 0.9));
                }
                return;
            }
        }
    }

    private void declared(Article.Builder article) {
        DeclaredStory declared = page.story();
        String description =
                page.metas().first("og:description", "description", "twitter:description");
        boolean meta = description != null;
        description = meta || declared == null ? description : declared.description();
        if (description != null) {
            article.description(description)
                    .provenance(Fact.DESCRIPTION, from(meta, description, 0.9));
        }
        Standfirsts.Choice standfirst = Standfirsts.choose(tree, body, lines, description);
        if (standfirst != null) {
            article.standfirst(standfirst.text())
                    .provenance(Fact.STANDFIRST, standfirst.provenance());
        }
        String canonical = page.metas().link("canonical");
        URI address = canonical == null ? null : Urls.absolute(canonical);
        if (address != null) {
            article.canonical(address).provenance(Fact.CANONICAL, from(true, canonical, 0.9));
        }
        leadImage(article);
    }

    private void leadImage(Article.Builder article) {
        String image = page.metas().first("og:image", "twitter:image", "twitter:image:src");
        boolean meta = image != null;
        image = meta || page.story() == null ? image : page.story().image();
        URI address = image == null ? null : Urls.absolute(image);
        if (address != null) {
            article.leadImage(
                            new Block.Image(
                                    address, page.metas().first("og:image:alt"), null, null))
                    .provenance(Fact.LEAD_IMAGE, from(meta, image, 0.8));
        }
    }

    private static Provenance from(boolean meta, @Nullable String raw, double confidence) {
        return new Provenance(meta ? Source.META : Source.JSON_LD, raw, confidence);
    }
}
