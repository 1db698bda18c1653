package id.saring.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.core.Article;
import id.saring.core.ArticleJson;
import id.saring.core.Block;
import id.saring.core.Credit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Documents that are no HTML go the same way as pages. */
class DocumentsTest {
    private static final String FIRST =
            "Warga kampung menanam bakau di muara sungai pada hari Minggu pagi.";
    private static final String SECOND =
            "Penanaman dilanjutkan bulan depan bila air sudah surut, kata ketua kelompok tani.";

    @Test
    void readsPdf() throws IOException {
        Article article = extract(pdf());
        assertThat(article.title()).isEqualTo("Bakau Ditanam Lagi");
        assertThat(article.text()).contains(FIRST).contains(SECOND);
    }

    @Test
    void readsDocx() throws IOException {
        Article article = extract(docx());
        assertThat(article.title()).isEqualTo("Bakau Ditanam Lagi");
        assertThat(article.credited(Credit.Role.AUTHOR)).containsExactly("Rahmawati Djafar");
        assertThat(article.text()).isEqualTo(FIRST + "\n" + SECOND);
        assertThat(article.blocks()).hasSize(2).allMatch(Block.Paragraph.class::isInstance);
    }

    @Test
    void readsOdt() throws IOException {
        String office = "urn:oasis:names:tc:opendocument:xmlns:";
        String content =
                "<office:document-content xmlns:office='NSoffice:1.0' xmlns:text='NStext:1.0'><office:body><office:text>"
                                .replace("NS", office)
                        + "<text:h text:outline-level='1'>Bakau Ditanam Lagi</text:h><text:p>"
                        + FIRST
                        + "</text:p><text:p>"
                        + SECOND
                        + "</text:p></office:text></office:body></office:document-content>";
        Article article =
                extract(
                        zip(
                                "mimetype",
                                "application/vnd.oasis.opendocument.text",
                                "content.xml",
                                content));
        assertThat(article.text()).contains(FIRST + "\n" + SECOND);
    }

    @Test
    void readsEpub() throws IOException {
        String container =
                "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
                        + "<rootfile full-path='a.opf' media-type='application/oebps-package+xml'/></rootfiles></container>";
        String book =
                "<package xmlns='http://www.idpf.org/2007/opf'><manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/>"
                        + "</manifest><spine><itemref idref='a'/></spine></package>";
        String text =
                "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>"
                        + FIRST
                        + "</p><p>"
                        + SECOND
                        + "</p></body></html>";
        Article article =
                extract(
                        zip(
                                "mimetype", "application/epub+zip",
                                "META-INF/container.xml", container,
                                "a.opf", book,
                                "a.xhtml", text));
        assertThat(article.text()).contains(FIRST + "\n" + SECOND);
    }

    @Test
    void readsRtf() {
        String rtf = "{\\rtf1\\ansi " + FIRST + "\\par " + SECOND + " {\\b Selesai.}\\par}";
        assertThat(extract(rtf.getBytes(US_ASCII)).text())
                .contains(FIRST + "\n" + SECOND + " Selesai.");
    }

    @Test
    void readsMail() {
        String mail =
                """
                From: Rahmawati Djafar <rahma@contoh.id>
                Subject: =?UTF-8?Q?Bakau_Ditanam_Lagi?=
                Date: Tue, 5 Sep 2023 10:37:00 +0700
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8

                Versi tanpa tanda.
                --b
                Content-Type: text/html; charset=utf-8

                <p>FIRST</p><p>SECOND <b>Selesai.</b></p>
                --b--
                """
                        .replace("FIRST", FIRST)
                        .replace("SECOND", SECOND);
        Article article = extract(mail.getBytes(UTF_8));
        assertThat(article.title()).isEqualTo("Bakau Ditanam Lagi");
        assertThat(article.text()).isEqualTo(FIRST + "\n" + SECOND + " Selesai.");
        assertThat(article.credited(Credit.Role.AUTHOR)).containsExactly("Rahmawati Djafar");
        assertThat(article.published()).hasToString("2023-09-05T03:37Z");
    }

    @Test
    void readsPagesSavedAsMhtmlLikeTheirOriginal() {
        String page = new String(Pages.article("Jalan Desa Diperbaiki"), UTF_8);
        String saved =
                """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://contoh.id/berita/1
                Subject: Lain
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="b"

                --b
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://contoh.id/berita/1

                PAGE
                --b--
                """
                        .replace("PAGE", page.replace("=", "=3D"));
        Article article = extract(saved.getBytes(UTF_8));
        Article original = extract(Pages.article("Jalan Desa Diperbaiki"));
        assertThat(article.title()).isEqualTo("Jalan Desa Diperbaiki");
        assertThat(article.text()).isEqualTo(original.text());
    }

    @Test
    void saysThatADocumentIsDamaged() throws IOException {
        byte[] cut = java.util.Arrays.copyOf(docx(), 900);
        Run run = Run.saring(cut, "extract", "-");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(run.complaints()).singleElement().asString().startsWith("saring: -: ");
    }

    private static Article extract(byte[] document) {
        Run run = Run.saring(document, "extract", "-");
        assertThat(run.err()).isEmpty();
        return ArticleJson.read(run.out());
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setTitle("Bakau Ditanam Lagi");
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.newLineAtOffset(50, 700);
                content.showText(FIRST);
                content.newLineAtOffset(0, -40);
                content.showText(SECOND);
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle("Bakau Ditanam Lagi");
            document.getProperties().getCoreProperties().setCreator("Rahmawati Djafar");
            document.createParagraph().createRun().setText(FIRST);
            document.createParagraph().createRun().setText(SECOND);
            document.write(out);
        }
        return out.toByteArray();
    }

    /** A zip of names and contents by turns. */
    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                byte[] bytes = entries[i + 1].getBytes(UTF_8);
                ZipEntry entry = new ZipEntry(entries[i]);
                if (i == 0) { // the first names the kind and stands as it is
                    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
                    sum.update(bytes);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(bytes.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        }
        return out.toByteArray();
    }
}
