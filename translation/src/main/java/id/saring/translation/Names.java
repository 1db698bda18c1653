package id.saring.translation;

import id.saring.core.Article;
import id.saring.core.Credit;
import id.saring.i18n.Rules;
import id.saring.translation.segmentation.Segmenter;
import id.saring.translation.segmentation.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds names: two and more words with capitals inside a sentence, what the article itself names as
 * people and places, and between closely related languages single words too. Words of offices and
 * kinds ({@code generic-words.txt}) are translated and belong to none.
 */
final class Names {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*\\.?");
    private static final Set<String> GENERIC =
            Set.copyOf(Rules.of(Names.class).list("generic-words.txt"));
    private static final Set<String> NEAR = Set.of("id", "ms", "jv", "su", "min", "ban", "bjn");

    private final Segmenter segmenter;
    private final boolean near;
    private final Set<String> known = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    private Names(Segmenter segmenter, boolean near) {
        this.segmenter = segmenter;
        this.near = near;
    }

    /** The names of an article's texts. */
    static Names of(Article article, String sourceLanguage, String targetLanguage) {
        boolean near =
                NEAR.contains(primary(sourceLanguage)) && NEAR.contains(primary(targetLanguage));
        Names names = new Names(Segmenter.of(sourceLanguage), near);
        ArticleTexts.map(
                article,
                (place, text) -> {
                    names.learn(text.text());
                    return text;
                });
        names.known.removeAll(names.small);
        article.credits().stream().map(Credit::name).forEach(names::learnName);
        names.learnName(article.publisher());
        names.learnName(article.source());
        if (article.dateline() != null) {
            names.learnName(article.dateline().outlet());
            names.learnName(article.dateline().place());
        }
        return names;
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    private void learnName(@Nullable String name) {
        if (name != null) {
            Matcher word = WORD.matcher(name);
            while (word.find()) {
                known.add(bare(word.group()));
            }
        }
    }

    /** Words with a capital inside a sentence, and words without. */
    private void learn(String text) {
        List<Token> tokens = tokens(text);
        boolean title = isTitle(tokens);
        for (Token token : tokens) {
            if (!token.capital()) {
                small.add(token.word());
            } else if (!token.opens() && !title && !isGeneric(token)) {
                known.add(token.word());
            }
        }
    }

    List<ProtectedSpan> find(String text) {
        List<ProtectedSpan> spans = new ArrayList<>();
        List<Token> tokens = tokens(text);
        boolean title = isTitle(tokens);
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            while (end < tokens.size()
                    && belongs(tokens.get(end), title)
                    && (end == at || isNext(text, tokens.get(end - 1), tokens.get(end)))) {
                end++;
            }
            if (end - at >= 2 || end > at && near) {
                add(spans, text, tokens.get(at), tokens.get(end - 1));
            }
            at = Math.max(at + 1, end);
        }
        return spans;
    }

    private static void add(List<ProtectedSpan> spans, String text, Token first, Token last) {
        int end = text.charAt(last.end() - 1) == '.' ? last.end() - 1 : last.end();
        String name = text.substring(first.start(), end);
        spans.add(
                new ProtectedSpan(
                        first.start(), end, new Code.Protected(Code.Kind.NAME, name, null, name)));
    }

    private boolean belongs(Token token, boolean title) {
        return token.capital()
                && !isGeneric(token)
                && (!token.opens() && !title || known.contains(token.word()));
    }

    private static boolean isGeneric(Token token) {
        return GENERIC.contains(token.word().toLowerCase(Locale.ROOT));
    }

    private static boolean isNext(String text, Token before, Token token) {
        return token.start() == before.end() + 1 && text.charAt(before.end()) == ' ';
    }

    /** Whether capitals say nothing, as in headlines. */
    private static boolean isTitle(List<Token> tokens) {
        long capitals = tokens.stream().filter(Token::capital).count();
        return capitals * 10 > tokens.size() * 6;
    }

    /**
     * A word.
     *
     * @param word without a full stop at its end
     * @param opens whether a sentence or quotation starts with it
     */
    private record Token(String word, int start, int end, boolean capital, boolean opens) {}

    private List<Token> tokens(String text) {
        Set<Integer> starts = new HashSet<>();
        for (Span sentence : segmenter.split(text)) {
            starts.add(sentence.start());
        }
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            int before = word.start();
            while (before > 0
                    && "\"“‘'(- –—".indexOf(text.charAt(before - 1)) >= 0
                    && !starts.contains(before)) {
                before--;
            }
            boolean quoted =
                    before < word.start()
                            && text.substring(before, word.start())
                                    .chars()
                                    .anyMatch(c -> "\"“‘–—-".indexOf(c) >= 0);
            boolean opens =
                    starts.contains(before)
                            || quoted
                            || before > 0 && text.charAt(before - 1) == ':';
            boolean capital = Character.isUpperCase(word.group().codePointAt(0));
            tokens.add(new Token(bare(word.group()), word.start(), word.end(), capital, opens));
        }
        return tokens;
    }

    private static String bare(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
