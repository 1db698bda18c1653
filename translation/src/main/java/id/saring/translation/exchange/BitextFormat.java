package id.saring.translation.exchange;

import id.saring.translation.Bitext;

/**
 * The forms that a bitext goes out in.
 *
 * <pre>{@code
 * String xliff = BitextFormat.XLIFF21.write(Bitext.of(article, "en"));
 * Returned back = BitextFormat.read(bytes);
 * }</pre>
 */
public enum BitextFormat {
    /** XLIFF 2.1. */
    XLIFF21("xlf") {
        @Override
        public String write(Bitext bitext) {
            return new Xliff21Writer().write(bitext);
        }
    },
    /** XLIFF 1.2. */
    XLIFF12("xlf") {
        @Override
        public String write(Bitext bitext) {
            return new Xliff12Writer().write(bitext);
        }
    },
    /** TMX 1.4b, a translation memory of the segments; it does not come back as an article. */
    TMX("tmx") {
        @Override
        public String write(Bitext bitext) {
            return new TmxWriter().write(bitext);
        }
    },
    /** GNU gettext PO; it comes back together with the article. */
    PO("po") {
        @Override
        public String write(Bitext bitext) {
            return new PoWriter().write(bitext);
        }
    },
    /** A page to read side by side; it does not come back. */
    HTML_BILINGUAL("html") {
        @Override
        public String write(Bitext bitext) {
            return BilingualPage.of(bitext);
        }
    };

    private final String extension;

    BitextFormat(String extension) {
        this.extension = extension;
    }

    /** The bitext in this form, lines parted by {@code \n}. */
    public abstract String write(Bitext bitext);

    /** The usual file name extension, without the dot. */
    public String extension() {
        return extension;
    }

    /**
     * Reads a file that came back, whatever its form.
     *
     * @throws ExchangeException if it is none of those that can come back, or broken
     */
    public static Returned read(byte[] file) {
        if (FileText.isBlank(file)) {
            throw ExchangeException.at(1, 1, "the file is empty; what comes back is XLIFF or PO");
        }
        if (!FileText.isXml(file)) {
            return new PoReader().read(file);
        }
        XmlIn xml = new XmlIn(file);
        if (!xml.nextElement()) {
            throw xml.wrong("there is no element");
        }
        if (!xml.name().equals("xliff")) {
            throw xml.wrong(
                    "<"
                            + xml.name()
                            + "> opens no translation of an article; what comes back is XLIFF or PO");
        }
        String version = xml.attribute("version");
        if (version != null && version.startsWith("1.")) {
            return new Xliff12Reader(xml).read();
        }
        if (version != null && !version.startsWith("2.")) {
            throw xml.wrong(
                    "XLIFF " + version + " is not known; export it as XLIFF 2.1 or 1.2 there");
        }
        return new XliffReader(xml).read();
    }
}
