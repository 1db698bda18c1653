package id.saring.parser;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by its doctype whether a page is read with the quirks of old browsers (§13.2.6.4.1). */
final class Quirks {
    private static final Pattern DOCTYPE =
            Pattern.compile(
                    "\\s*html\\s*(?:public\\s*([\"'])(.*?)\\1\\s*(?:([\"'])(.*?)\\3)?"
                            + "|system\\s*([\"'])(.*?)\\5)?\\s*>?",
                    Pattern.DOTALL);
    private static final Pattern OLD =
            Pattern.compile(
                    "-//w3c//dtd (?:html 4\\.0 (?:frameset|transitional)//|w3 html//|html"
                            + " 3(?:\\.2|s draft| 1995-03-24|\\.2 (?:draft|final))|html"
                            + " experimental).*"
                            + "|-//(?:ietf|netscape comm\\. corp\\.|o'reilly and associates|sun"
                            + " microsystems corp\\.|softquad|spyglass|sq|webtechs|metrius|microsoft|"
                            + "as|advasoft ltd|w3o)//dtd .*|\\+//silmaril//dtd html pro.*"
                            + "|-//w3o//dtd w3 html strict 3\\.0//en//|-/w3c/dtd html 4\\.0"
                            + " transitional/en|html",
                    Pattern.DOTALL);
    private static final String IBM = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd";

    private Quirks() {}

    /** Whether what stands after {@code <!doctype} asks for quirks. */
    static boolean asks(byte[] source, int from, int to) {
        String doctype =
                new String(source, from, Math.max(0, to - from), StandardCharsets.UTF_8)
                        .toLowerCase(Locale.ROOT);
        if (doctype.equals(" html>")) {
            return false;
        }
        Matcher parts = DOCTYPE.matcher(doctype);
        if (!parts.matches()) {
            return true;
        }
        String publicId = parts.group(2) == null ? "" : parts.group(2);
        String systemId = parts.group(2) == null ? parts.group(6) : parts.group(4);
        boolean loose =
                publicId.startsWith("-//w3c//dtd html 4.01 frameset//")
                        || publicId.startsWith("-//w3c//dtd html 4.01 transitional//");
        return OLD.matcher(publicId).matches() || IBM.equals(systemId) || loose && systemId == null;
    }
}
