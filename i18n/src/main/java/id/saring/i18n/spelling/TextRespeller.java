package id.saring.i18n.spelling;

import id.saring.i18n.Rules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Respells one text; used once. */
final class TextRespeller {
    private static final Rules RULES = Rules.of(TextRespeller.class);
    private static final Set<String> JOINED = Set.copyOf(RULES.list("joined-prepositions.txt"));
    private static final List<String> AIN = RULES.list("ain-words.txt");
    private static final Map<String, String> HAMZAH =
            RULES.table("hamzah-words.tsv", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    /** Places kept the letters of 1901 long after 1947: Soerabaja. */
    private static final List<Letters> ALL_STEPS =
            Letters.between(SpellingSystem.VAN_OPHUIJSEN, SpellingSystem.EYD);

    private static final Set<String> PREFIXES =
            Set.of("ber", "be", "me", "mem", "men", "meng", "ter", "di", "ke", "se", "per", "pe");
    private static final String MARKED = "éèêëïîöôäâüû";
    private static final String PLAIN = "eeeeiiooaauu";
    private static final String VOWELS = "aiueoAIUEO";
    private static final Set<String> SUFFIXES =
            Set.of(
                    "an", "nja", "nya", "lah", "kah", "i", "kan", "ku", "koe", "mu", "moe", "annja",
                    "annya");
    private static final int SHORTEST_DOUBLED = 3;

    private final SpellingSystem from;
    private final SpellingSystem to;
    private final List<Letters> steps;
    private final CharSequence text;
    private final StringBuilder out;
    private int copied;
    private int nameEnd = -1;
    private boolean quoted;

    TextRespeller(SpellingSystem from, SpellingSystem to, CharSequence text) {
        this.from = from;
        this.to = to;
        this.steps = Letters.between(from, to);
        this.text = text;
        this.out = new StringBuilder(text.length() + text.length() / 16 + 16);
    }

    String respell() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Words.isLetter(c)) {
                i = word(i, Words.end(text, i));
            } else if (Words.isApostrophe(c)) {
                i = apostrophe(i);
            } else {
                i++;
            }
        }
        return out.append(text, copied, text.length()).toString();
    }

    private void replace(int start, int end, String by) {
        out.append(text, copied, start).append(by);
        copied = end;
    }

    /** An apostrophe before a word: an ‘ain, which goes, or a quotation mark. */
    private int apostrophe(int i) {
        boolean opens = isLetter(i + 1) && !isLetter(i - 1);
        if (opens && from == SpellingSystem.VAN_OPHUIJSEN) {
            String word = Words.lower(modern(text.subSequence(i + 1, Words.end(text, i + 1))));
            boolean ain =
                    AIN.stream()
                            .anyMatch(w -> word.startsWith(w) && word.length() - w.length() <= 4);
            if (ain) {
                replace(i, i + 1, "");
                return i + 1;
            }
        }
        quoted = opens;
        return i + 1;
    }

    private int word(int start, int end) {
        if (isPlainWord(start, end)) {
            return end;
        }
        String word = text.subSequence(start, end).toString();
        int prefixed = prefixed(word, end);
        if (prefixed > end) {
            return prefixed(word, start, end, prefixed);
        }
        if (isHyphenedPlace(word, end)) {
            replace(end, end + 1, " ");
            return end + 1;
        }
        boolean name = Character.isUpperCase(word.charAt(0)) && isName(word, start, end);
        return name || KeptWords.isForeign(Words.lower(word)) ? end : respell(word, start, end);
    }

    /** Writes a word that changes; answers one past what it took of the text. */
    private int respell(String word, int start, int end) {
        String lower = Words.lower(word);
        String place = to == SpellingSystem.EYD ? KeptWords.place(lower) : null;
        int last = hamzahEnd(lower, end);
        String changed =
                place == null ? change(last > end ? word + "’" : word) : cased(place, word);
        boolean joined = to == SpellingSystem.EYD && JOINED.contains(Words.lower(changed));
        String preposition = joined ? changed.substring(0, 2) + " " : "";
        changed = joined ? changed.substring(2) : changed;
        int doubled = to == SpellingSystem.EYD ? doubledEnd(last) : last;
        if (doubled > last) {
            changed = Doubling.write("", changed, suffix(last + 1, doubled));
        }
        changed = preposition + changed;
        if (!changed.equals(word) || last > end) {
            replace(start, doubled, changed);
        }
        return doubled;
    }

    /** Whether no rule can touch the word. */
    private boolean isPlainWord(int start, int end) {
        char after = end < text.length() ? text.charAt(end) : ' ';
        char first = text.charAt(start);
        boolean touched =
                after == '2'
                        || after == '²'
                        || after == '-'
                        || Words.isApostrophe(after)
                        || first <= 'Z'
                        || (first == 'd' || first == 'k') && to == SpellingSystem.EYD;
        for (int i = start; i < end && !touched; i++) {
            char c = text.charAt(i);
            touched =
                    c == 'j'
                            || c == 'c'
                            || c == 'y'
                            || c == 'u'
                            || c == 'k'
                            || c > 0x7F
                            || c == 'e' && i > start && text.charAt(i - 1) == 'o'
                            || c < 'A';
        }
        return !touched;
    }

    /** ALL CAPS, Title or lower case as {@code like}. */
    private static String cased(String word, String like) {
        if (Words.isUpper(like, 0, like.length())) {
            return word.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(like.charAt(0)) ? word : word.toLowerCase(Locale.ROOT);
    }

    /** Whether a capitalised word belongs to a person's name; notes where the name has got to. */
    private boolean isName(String word, int start, int end) {
        String lower = Words.lower(word);
        boolean capitals = Words.isUpper(word, 0, word.length());
        boolean follows = nameEnd >= 0 && isJoint(nameEnd, start) && !KeptWords.isPlace(lower);
        boolean name =
                KeptWords.isName(lower)
                        || !capitals && (follows || KeptWords.endsLikeAName(lower) && isOld(lower));
        if (name || KeptWords.isTitle(lower)) {
            nameEnd = end;
        }
        return name;
    }

    private static boolean isOld(String word) {
        return word.indexOf('j') >= 0 || word.contains("oe") || word.contains("ch");
    }

    /** A space, a hyphen, or the point of an abbreviation and a space. */
    private boolean isJoint(int from, int to) {
        String between = text.subSequence(from, Math.min(to, from + 3)).toString();
        return to - from <= 2
                && (between.equals(" ")
                        || between.equals("-")
                        || between.equals(". ")
                        || between.equals("."));
    }

    /** "di-Djakarta", "ke-Djakarta": EYD parts them. */
    private boolean isHyphenedPlace(String word, int end) {
        String lower = Words.lower(word);
        return to == SpellingSystem.EYD
                && (lower.equals("di") || lower.equals("ke"))
                && end + 1 < text.length()
                && text.charAt(end) == '-'
                && Character.isUpperCase(text.charAt(end + 1));
    }

    /** One past "ber-jalan2" that starts with the prefix {@code word}, or {@code end}. */
    private int prefixed(String word, int end) {
        boolean hyphen = end + 1 < text.length() && text.charAt(end) == '-' && isLetter(end + 1);
        if (!hyphen || to != SpellingSystem.EYD || !PREFIXES.contains(Words.lower(word))) {
            return end;
        }
        int rootEnd = Words.end(text, end + 1);
        int doubled = doubledEnd(rootEnd);
        return doubled > rootEnd ? doubled : end;
    }

    private int prefixed(String prefix, int start, int end, int stop) {
        int rootEnd = Words.end(text, end + 1);
        String root = change(text.subSequence(end + 1, rootEnd).toString());
        replace(start, stop, Doubling.write(prefix, root, suffix(rootEnd + 1, stop)));
        return stop;
    }

    /** One past the 2 at {@code end} and its suffix, or {@code end} where there is none. */
    private int doubledEnd(int end) {
        boolean two = end < text.length() && (text.charAt(end) == '2' || text.charAt(end) == '²');
        boolean word = isLetter(end - SHORTEST_DOUBLED);
        if (!two || !word || end + 1 < text.length() && Character.isDigit(text.charAt(end + 1))) {
            return end;
        }
        int start = end + 1;
        boolean hyphen = start < text.length() && text.charAt(start) == '-';
        int suffix = hyphen ? start + 1 : start;
        int last = suffix;
        while (isLetter(last)) {
            last++;
        }
        String printed = Words.lower(text.subSequence(suffix, last));
        return last == suffix ? start : SUFFIXES.contains(printed) ? last : hyphen ? start : end;
    }

    private String suffix(int start, int end) {
        return start >= end ? "" : change(text.subSequence(start, end).toString().replace("-", ""));
    }

    /** One past the hamzah that closes a word of 1901: ta’, tida’; not a quotation mark. */
    private int hamzahEnd(String word, int end) {
        boolean mark =
                from == SpellingSystem.VAN_OPHUIJSEN
                        && end < text.length()
                        && Words.isApostrophe(text.charAt(end))
                        && isVowel(text.charAt(end - 1));
        boolean known = HAMZAH.containsValue(word.replace("oe", "u") + "’");
        return mark && (known || !quoted) ? end + 1 : end;
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < text.length() && Words.isLetter(text.charAt(i));
    }

    private String change(String word) {
        if (to.compareTo(from) < 0 && from != SpellingSystem.VAN_OPHUIJSEN) {
            return back(word);
        }
        return modern(word);
    }

    private String modern(CharSequence printed) {
        String word = printed.toString();
        if (from == SpellingSystem.VAN_OPHUIJSEN) {
            word = withoutHamzah(word);
        }
        word = plain(word);
        boolean place = from == SpellingSystem.SOEWANDI && KeptWords.isPlace(Words.lower(word));
        for (Letters step : place ? ALL_STEPS : steps) {
            word = step.change(word);
        }
        return word;
    }

    private String back(String word) {
        String result = word;
        for (Letters step : steps) {
            boolean last = step == steps.get(steps.size() - 1);
            if (last && to == SpellingSystem.VAN_OPHUIJSEN) {
                result = withHamzah(result);
            }
            result = step.change(result);
        }
        return result;
    }

    private static String withHamzah(String word) {
        String hamzah = HAMZAH.get(Words.lower(word));
        return hamzah == null ? word : cased(Words.capital(hamzah), word);
    }

    /** Marks that EYD and Soewandi do without. */
    private static String plain(String word) {
        StringBuilder plain = null;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int at = c > 0x7F ? MARKED.indexOf(Character.toLowerCase(c)) : -1;
            if (at >= 0) {
                plain = plain == null ? new StringBuilder(word) : plain;
                char by = PLAIN.charAt(at);
                plain.setCharAt(i, Character.isUpperCase(c) ? Character.toUpperCase(by) : by);
            }
        }
        return plain == null ? word : plain.toString();
    }

    /** A hamzah is k before a consonant and at the end, and nothing between vowels. */
    private static String withoutHamzah(String word) {
        StringBuilder out = null;
        boolean capitals = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean mark = i > 0 && Words.isApostrophe(c);
            if (mark && out == null) {
                out = new StringBuilder(word.length()).append(word, 0, i);
            }
            if (mark) {
                out.append(hamzah(word, i, capitals && i > 1));
            } else if (out != null) {
                out.append(c);
            }
            capitals &= !Character.isLowerCase(c);
        }
        return out == null ? word : out.toString();
    }

    /** How the hamzah at {@code i} is written. */
    private static String hamzah(String word, int i, boolean capital) {
        boolean afterVowel = isVowel(word.charAt(i - 1));
        boolean beforeVowel = i + 1 < word.length() && isVowel(word.charAt(i + 1));
        return !afterVowel || beforeVowel ? "" : capital ? "K" : "k";
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
