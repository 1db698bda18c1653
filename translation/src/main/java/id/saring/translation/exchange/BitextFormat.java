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
        XmlIn xml = new XmlIn(file);
        if (!xml.nextElement()) {
            throw xml.wrong("there is no element");
        }
        if (xml.name().equals("xliff")) {
            return new XliffReader(xml).read();
        }
        throw xml.wrong(
                "<" + xml.name() + "> opens no file of translations; XLIFF opens with <xliff>");
    }
}
