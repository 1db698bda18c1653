package id.saring.core;

import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** One article that has everything, and any number of generated ones. */
final class Articles {
    static final URI ADDRESS = URI.create("https://contoh.id/a?b=1&c=(2)");

    private Articles() {}

    static Article full() {
        Text marked =
                new Text(
                        "Warga membuka kembali pasar & dermaga.\nBaris kedua.",
                        List.of(
                                new Mark(Mark.Kind.LINK, 14, 27, ADDRESS),
                                new Mark(Mark.Kind.STRONG, 0, 5, null),
                                new Mark(Mark.Kind.EMPHASIS, 30, 37, null)));
        return Article.builder("Pasar <Apung> & Dermaga")
                .url(ADDRESS)
                .canonical(URI.create("https://contoh.id/a"))
                .standfirst("Setelah setahun.")
                .publisher("Harian Contoh")
                .language("id")
                .published(PublishedAt.parse("2024-05-14T09:25+08:00"))
                .dateline(new Dateline("Harian", "Banjarmasin", null))
                .credits(
                        List.of(
                                new Credit(Credit.Role.REPORTER, "Husnul"),
                                new Credit(Credit.Role.EDITOR, "Masitah")))
                .tags(List.of("pasar", "sungai"))
                .blocks(blocks(marked))
                .related(List.of(new RelatedLink("Lain", null), new RelatedLink("Dua", ADDRESS)))
                .comments(List.of("Bagus."))
                .dates(
                        List.of(
                                new TimeExpression(
                                        1,
                                        0,
                                        8,
                                        "Kemarin",
                                        "DATE",
                                        "2024-05-13",
                                        "END",
                                        null,
                                        0.9)))
                .next(URI.create("https://contoh.id/a?page=2"))
                .provenance(
                        Article.Fact.TITLE, new Provenance(Provenance.Source.VISIBLE, "Pasar", 0.9))
                .build();
    }

    private static List<Block> blocks(Text marked) {
        Block.ListBlock nested =
                new Block.ListBlock(true, List.of(new Block.ListBlock.Item(Text.of("satu"), null)));
        return List.of(
                new Block.Paragraph(marked),
                new Block.Heading(3, Text.of("Yang berubah")),
                new Block.Quote(List.of(Text.of("Kami kembali."), Text.of("Ya.")), "Masitah"),
                new Block.ListBlock(
                        false,
                        List.of(
                                new Block.ListBlock.Item(Text.of("jeruk"), nested),
                                new Block.ListBlock.Item(Text.of("ikan"), null))),
                new Block.Image(ADDRESS, "perahu", "Perahu merapat.", "Dok. Warga"),
                new Block.Table(
                        "Harga",
                        true,
                        List.of(
                                List.of(Text.of("Barang"), Text.of("Rp")),
                                List.of(Text.of("a|b"), Text.of("2")))),
                new Block.Preformatted("a ```` b\n  c", "java"),
                new Block.Embed("youtube", ADDRESS, null));
    }

    /** Running text of any letters, with marks that nest. */
    static Arbitrary<Text> texts() {
        Arbitrary<String> strings =
                Arbitraries.strings()
                        .withChars("ab Z1.,-+=#>*_`[]()!<&|~\\\n\"'–é👍\u0001\uFFFE")
                        .ofMinLength(1)
                        .ofMaxLength(24);
        return Combinators.combine(
                        strings,
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(1, 24),
                        Arbitraries.of(Mark.Kind.values()))
                .as(Articles::marked);
    }

    private static Text marked(String text, int from, int length, Mark.Kind kind) {
        int start = whole(text, from % text.length());
        int end = whole(text, Math.min(text.length(), start + length + 1));
        int middle = whole(text, start + (end - start + 1) / 2);
        Mark outer = mark(kind, start, end);
        Mark inner = mark(Mark.Kind.STRONG, start, middle > start ? middle : end);
        return new Text(text, outer.equals(inner) ? List.of(outer) : List.of(outer, inner));
    }

    /** Never within a surrogate pair. */
    private static int whole(String text, int at) {
        boolean within =
                at > 0
                        && at < text.length()
                        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return within ? at - 1 : at;
    }

    private static Mark mark(Mark.Kind kind, int start, int end) {
        return new Mark(kind, start, end, kind == Mark.Kind.LINK ? ADDRESS : null);
    }

    /** Finds {@link #texts} for every parameter of type {@link Text}. */
    public static final class Provider implements ArbitraryProvider {
        @Override
        public boolean canProvideFor(TypeUsage target) {
            return target.isOfType(Text.class);
        }

        @Override
        public java.util.Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            return java.util.Set.of(texts());
        }
    }
}
