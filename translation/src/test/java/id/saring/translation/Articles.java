package id.saring.translation;

import id.saring.core.Article;
import id.saring.core.Block;
import id.saring.core.Credit;
import id.saring.core.Dateline;
import id.saring.core.Mark;
import id.saring.core.PublishedAt;
import id.saring.core.RelatedLink;
import id.saring.core.Text;
import java.net.URI;
import java.util.List;

/** Articles of our own writing. */
public final class Articles {
    private Articles() {}

    /** One of each kind of block, with marks across sentences, figures and dates. */
    public static Article rich() {
        String body =
                "Klaten - Harga beras turun menjadi Rp 12.500 per kilogram. Dr. Budi Santosa"
                        + " mengatakan panen raya naik 12,5 persen. \"Kami lega,\" katanya, Senin"
                        + " (13/5/2024).";
        Block.ListBlock nested =
                new Block.ListBlock(
                        true,
                        List.of(new Block.ListBlock.Item(Text.of("Beras merah. Mahal."), null)));
        return Article.builder("Harga Beras Turun di Klaten")
                .url(URI.create("https://contoh.id/harga-beras"))
                .language("id")
                .standfirst("Panen raya menurunkan harga.")
                .publisher("Harian Contoh")
                .published(PublishedAt.parse("2024-05-14T09:25+07:00"))
                .dateline(new Dateline(null, "Klaten", null))
                .credits(List.of(new Credit(Credit.Role.AUTHOR, "Sari Dewi")))
                .tags(List.of("beras", "Klaten"))
                .leadImage(
                        new Block.Image(
                                URI.create("https://contoh.id/a.jpg"),
                                "Petani",
                                "Petani memanen padi. Cuaca cerah.",
                                "Contoh/Budi"))
                .blocks(
                        List.of(
                                new Block.Paragraph(
                                        new Text(
                                                body,
                                                List.of(
                                                        new Mark(Mark.Kind.STRONG, 0, 6, null),
                                                        new Mark(Mark.Kind.EMPHASIS, 15, 100, null),
                                                        new Mark(
                                                                Mark.Kind.LINK,
                                                                59,
                                                                75,
                                                                URI.create(
                                                                        "https://contoh.id/b"))))),
                                new Block.Heading(2, Text.of("Pasar & <warung>")),
                                new Block.Quote(
                                        List.of(Text.of("Kami lega. Sekali.")), "Budi Santosa"),
                                new Block.ListBlock(
                                        false,
                                        List.of(
                                                new Block.ListBlock.Item(
                                                        Text.of("Beras putih"), nested))),
                                new Block.Table(
                                        "Harga",
                                        true,
                                        List.of(
                                                List.of(Text.of("Jenis"), Text.of("Harga")),
                                                List.of(Text.of("Beras"), Text.of("Rp 12.500")))),
                                new Block.Preformatted("x = 1\n", "py"),
                                new Block.Embed(
                                        "youtube",
                                        URI.create("https://contoh.id/v"),
                                        "Video panen"),
                                new Block.Paragraph(Text.of("Baris satu\nBaris dua. Tamat."))))
                .related(List.of(new RelatedLink("Panen Raya", URI.create("https://contoh.id/c"))))
                .build();
    }
}
