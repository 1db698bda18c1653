package id.saring.parser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page declares about itself in its head and scripts.
 *
 * @param metas its meta and link elements
 * @param story its JSON-LD story, or null
 * @param documentTitle its title element, perhaps empty
 * @param host its host without {@code www}, or null
 * @param language the {@code lang} attribute, perhaps empty; not to be relied on
 */
record Declared(
        Metas metas,
        @Nullable DeclaredStory story,
        String documentTitle,
        @Nullable String host,
        String language) {

    static Declared of(PageTree tree, @Nullable URI url) {
        Metas metas = new Metas(tree);
        DeclaredStory story =
                DeclaredStory.of(new JsonLd(tree), metas.first("og:title", "twitter:title"));
        String host =
                url == null || url.getHost() == null
                        ? null
                        : url.getHost()
                                .toLowerCase(Locale.ROOT)
                                .replaceFirst("^(www|m|amp)\\.", "");
        String language =
                tree.all(HtmlTag.HTML).isEmpty()
                        ? ""
                        : tree.attribute(tree.all(HtmlTag.HTML).get(0), "lang");
        return new Declared(metas, story, tree.title(), host, language);
    }

    /** The titles it gives itself, most trusted first; perhaps none. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        Stream.of(headline(), metas.first("og:title"), metas.first("twitter:title"), documentTitle)
                .filter(Objects::nonNull)
                .filter(title -> !title.isBlank())
                .forEach(titles::add);
        return titles;
    }

    @Nullable String headline() {
        return story == null ? null : story.headline();
    }
}
