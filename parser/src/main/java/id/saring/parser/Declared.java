package id.saring.parser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a page declares about itself in its head and scripts.
 *
 * @param metas its meta and link elements
 * @param story its JSON-LD story, or null
 * @param documentTitle its title element, perhaps empty
 * @param host its host without {@code www}, or null
 * @param language the {@code lang} attribute, perhaps empty; not to be relied on
 * @param organisation the organisation or web site that its JSON-LD names, or null
 * @param rubrics the path of rubrics that its JSON-LD names, outermost first
 * @param type what kind of page it is
 */
record Declared(
        Metas metas,
        @Nullable DeclaredStory story,
        String documentTitle,
        @Nullable String host,
        String language,
        @Nullable String organisation,
        List<String> rubrics,
        PageType type) {

    private static final String[] ORGANISATIONS = {"Organization", "WebSite", "Website"};

    static Declared of(PageTree tree, @Nullable URI url) {
        Metas metas = new Metas(tree);
        JsonLd jsonLd = new JsonLd(tree);
        DeclaredStory story = DeclaredStory.of(jsonLd, metas.first("og:title", "twitter:title"));
        String language =
                tree.all(HtmlTag.HTML).isEmpty()
                        ? ""
                        : tree.attribute(tree.all(HtmlTag.HTML).get(0), "lang");
        JsonNode organisation = jsonLd.first(ORGANISATIONS);
        return new Declared(
                metas,
                story,
                tree.title(),
                host(url, metas),
                language,
                organisation == null ? null : JsonLd.text(organisation),
                rubrics(jsonLd),
                PageType.of(tree, jsonLd, metas, address(url, metas)));
    }

    /** The same page, with a script's facts where it declares none of its own. */
    Declared with(DeclaredStory facts) {
        return new Declared(
                metas,
                story == null ? facts : story,
                documentTitle,
                host,
                language,
                organisation,
                rubrics,
                type);
    }

    /** The address that the page was read from, else the one it gives itself, or null. */
    private static @Nullable URI address(@Nullable URI url, Metas metas) {
        if (url != null && url.getHost() != null) {
            return url;
        }
        String canonical = metas.link("canonical");
        canonical = canonical == null ? metas.first("og:url") : canonical;
        return canonical == null ? null : Urls.absolute(canonical);
    }

    private static @Nullable String host(@Nullable URI url, Metas metas) {
        URI own = address(url, metas);
        return own == null || own.getHost() == null
                ? null
                : own.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(www|m|amp)\\.", "");
    }

    private static List<String> rubrics(JsonLd jsonLd) {
        JsonNode path = jsonLd.first("BreadcrumbList");
        List<String> names = new ArrayList<>();
        if (path != null) {
            for (JsonNode step : path.path("itemListElement")) {
                String name = JsonLd.text(step.has("name") ? step.path("name") : step.path("item"));
                if (name != null) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
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
