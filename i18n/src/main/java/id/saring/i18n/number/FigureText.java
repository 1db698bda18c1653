package id.saring.i18n.number;

import id.saring.i18n.number.NumberReader.Found;
import id.saring.i18n.number.NumberReader.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the figures in a text out in words. */
final class FigureText {
    private static final Map<String, String> CURRENCIES =
            Map.of(
                    "IDR", "rupiah",
                    "USD", "dolar Amerika Serikat",
                    "SGD", "dolar Singapura",
                    "AUD", "dolar Australia",
                    "MYR", "ringgit",
                    "EUR", "euro",
                    "GBP", "pound sterling",
                    "JPY", "yen",
                    "CNY", "yuan");
    private static final Pattern FRACTION =
            Pattern.compile("(?:([0-9.]+)\\s+)?([0-9]{1,3})/([0-9]{1,4})");

    /** A capital Roman number after a word: abad VII, Perang Dunia II. */
    private static final Pattern ROMAN =
            Pattern.compile(
                    "(?<=\\b(\\p{L})\\p{Ll}{2,30} )(?=[IVXLC])(X{0,3}|XL|L)(IX|IV|V?I{0,3})\\b(?!\\.)");

    private final NumberWords words;
    private final NumberReader reader;

    FigureText(NumberWords words, NumberReader reader) {
        this.words = words;
        this.reader = reader;
    }

    String spellOut(String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Found found : reader.find(text)) {
            String printed = text.substring(found.start(), found.end());
            String spelled =
                    printed.chars().anyMatch(Character::isDigit) ? spell(found, printed) : null;
            if (spelled != null) {
                out.append(text, from, found.start()).append(spelled);
                from = found.end();
            }
        }
        return romans(out.append(text, from, text.length()).toString());
    }

    private @Nullable String spell(Found found, String printed) {
        String spelled;
        if (found.kind() == Kind.ORDINAL) {
            String ordinal = words.ordinal(found.value().toBigInteger());
            ordinal = ordinal.equals("pertama") ? "kesatu" : ordinal;
            spelled = printed.startsWith("K") ? capital(ordinal) : ordinal;
        } else if (found.upTo() != null) {
            spelled =
                    words.spell(found.value())
                            + " sampai "
                            + words.spell(found.upTo())
                            + rest(printed, found);
        } else if (found.kind() == Kind.MONEY && found.unit() != null) {
            String currency = CURRENCIES.get(found.unit());
            spelled = currency == null ? null : words.money(found.value(), currency);
        } else {
            Matcher fraction = FRACTION.matcher(printed);
            spelled =
                    (fraction.lookingAt() ? fraction(fraction) : words.spell(found.value()))
                            + rest(printed, found);
        }
        return spelled;
    }

    /** What follows the number: "-an", the unit in words. */
    private static String rest(String printed, Found found) {
        int end = printed.length();
        while (end > 0 && !Character.isDigit(printed.charAt(end - 1))) {
            end--;
        }
        String rest = printed.substring(end);
        if (found.about() && rest.startsWith("-an")) {
            return "an" + rest.substring(3);
        }
        return rest.equals("%") ? " persen" : rest.equals("‰") ? " permil" : rest;
    }

    private String fraction(Matcher printed) {
        long above = Long.parseLong(printed.group(2));
        long below = Long.parseLong(printed.group(3));
        String part = words.fraction(above, below);
        if (printed.group(1) == null) {
            return part;
        }
        BigDecimal whole = Figures.value(printed.group(1));
        String joined = part.startsWith("se") ? part : part.replaceFirst(" per", "-per");
        return words.spell(whole == null ? BigDecimal.ZERO : whole) + " " + joined;
    }

    private String romans(String text) {
        return ROMAN.matcher(text)
                .replaceAll(
                        match -> {
                            int value = roman(match.group(2) + match.group(3));
                            boolean known = value > 1 || match.group().length() > 1;
                            String ordinal = words.ordinal(BigInteger.valueOf(value));
                            boolean capital = Character.isUpperCase(match.group(1).charAt(0));
                            return Matcher.quoteReplacement(
                                    !known ? match.group() : capital ? capital(ordinal) : ordinal);
                        });
    }

    private static int roman(String figures) {
        int value = 0;
        for (int i = 0; i < figures.length(); i++) {
            int one = digit(figures.charAt(i));
            boolean less = i + 1 < figures.length() && digit(figures.charAt(i + 1)) > one;
            value += less ? -one : one;
        }
        return value;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
        };
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
