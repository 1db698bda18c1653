package id.saring.translation.memory;

import id.saring.translation.Bitext;
import id.saring.translation.Code;
import id.saring.translation.Homecoming;
import id.saring.translation.Part;
import id.saring.translation.Piece;
import id.saring.translation.Problem;
import id.saring.translation.Term;
import id.saring.translation.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a translation has a glossary's terms as the glossary says. Endings do not count: plurals
 * and pasts of English, affixes of Indonesian and its relatives, the last two letters elsewhere.
 *
 * <pre>{@code
 * Homecoming checked = GlossaryCheck.of(home, Glossary.of(List.of(new Term("pajak", "tax"))));
 * checked.problems().forEach(System.err::println);
 * }</pre>
 */
public final class GlossaryCheck {
    /** Ends of words that may differ in languages of which nothing is known, in UTF-16 units. */
    private static final int ENDING = 2;

    /** The least that must be the same then. */
    private static final int SHORTEST = 4;

    /** The most of a segment that a message quotes, in UTF-16 units. */
    private static final int BRIEF = 60;

    private static final Set<Character.UnicodeScript> UNSPACED =
            EnumSet.of(
                    Character.UnicodeScript.HAN,
                    Character.UnicodeScript.HIRAGANA,
                    Character.UnicodeScript.KATAKANA,
                    Character.UnicodeScript.THAI,
                    Character.UnicodeScript.LAO,
                    Character.UnicodeScript.KHMER,
                    Character.UnicodeScript.MYANMAR,
                    Character.UnicodeScript.JAVANESE,
                    Character.UnicodeScript.BALINESE);

    private final Glossary glossary;
    private final Affixes affixes;

    private GlossaryCheck(Glossary glossary, String language) {
        this.glossary = glossary;
        this.affixes = Affixes.of(language);
    }

    /** The same with a problem for each term of a segment that its translation lacks. */
    public static Homecoming of(Homecoming home, Glossary glossary) {
        Bitext bitext = home.bitext();
        GlossaryCheck check = new GlossaryCheck(glossary, bitext.targetLanguage());
        List<Problem> problems = new ArrayList<>(home.problems());
        for (Unit unit : bitext.units()) {
            if (unit.place().translate()) {
                unit.segments().forEach(part -> check.segment(unit, part, problems));
            }
        }
        return new Homecoming(bitext, problems);
    }

    private void segment(Unit unit, Part part, List<Problem> problems) {
        if (part.target() == null) {
            return;
        }
        String target = written(unit, part.target());
        for (Term term : glossary.find(translatable(part.source()))) {
            if (glossary.translations(term).stream().noneMatch(wanted -> has(target, wanted))) {
                problems.add(lacking(unit, part, term));
            }
        }
    }

    private static Problem lacking(Unit unit, Part part, Term term) {
        String target = unit.plain(part.result());
        String brief = target.length() <= BRIEF ? target : target.substring(0, BRIEF - 3) + "…";
        return new Problem(
                Problem.Kind.TERM,
                unit.id(),
                part.id()
                        + " lacks \""
                        + term.target()
                        + "\", the glossary's translation of \""
                        + term.source()
                        + "\": \""
                        + brief
                        + "\"");
    }

    /** The words that a translator sees; a protected span parts what stands around it. */
    private static String translatable(List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                out.append(words.text());
            } else if (piece instanceof Piece.Point) {
                out.append(" - ");
            }
        }
        return out.toString();
    }

    /** The translation as a reader will see it. */
    private static String written(Unit unit, List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                out.append(words.text());
            } else if (unit.codes().get(piece.code()) instanceof Code.Protected span) {
                out.append(span.localized());
            }
        }
        return out.toString();
    }

    private boolean has(String text, String term) {
        List<String> wanted = Glossary.words(term);
        List<String> tokens = Glossary.words(text);
        for (int at = 0; at + wanted.size() <= tokens.size(); at++) {
            if (isSame(wanted, tokens.subList(at, at + wanted.size()))) {
                return true;
            }
        }
        return isUnspaced(term) && text.contains(term);
    }

    private boolean isSame(List<String> wanted, List<String> tokens) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!isSame(wanted.get(i), tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(String wanted, String token) {
        if (!affixes.isEmpty()) {
            return !Collections.disjoint(affixes.stripped(wanted), affixes.stripped(token));
        }
        int same = Math.min(wanted.length(), Math.max(SHORTEST, wanted.length() - ENDING));
        return wanted.equals(token)
                || same <= token.length()
                        && token.length() <= wanted.length() + ENDING
                        && wanted.startsWith(token.substring(0, same));
    }

    /** Scripts that put no space between words. */
    private static boolean isUnspaced(String term) {
        return term.codePoints().mapToObj(Character.UnicodeScript::of).anyMatch(UNSPACED::contains);
    }
}
