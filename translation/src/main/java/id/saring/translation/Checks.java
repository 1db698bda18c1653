package id.saring.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at what came back for a unit. */
final class Checks {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Bitext bitext;
    private final List<Problem> problems;

    Checks(Bitext bitext, List<Problem> problems) {
        this.bitext = bitext;
        this.problems = problems;
    }

    /** The unit with the translation that came back, or as it was where that does not fit it. */
    Unit unit(Unit unit, @Nullable List<Part> parts) {
        if (parts == null) {
            report(unit, Problem.Kind.UNTRANSLATED, "the file has no unit of this name");
            return unit;
        }
        Unit returned = unit.with(withGaps(unit, parts));
        if (!returned.source().equals(unit.source())) {
            report(
                    unit,
                    Problem.Kind.STALE,
                    "the article has changed since; it reads now \""
                            + brief(unit.plain(unit.source()))
                            + "\", in the file \""
                            + brief(unit.plain(returned.source()))
                            + "\"");
        }
        untranslated(returned);
        codes(unit, returned);
        figures(unit, returned);
        length(unit, returned);
        language(unit, returned);
        return returned.withOwnCodes();
    }

    /** Formats that know only segments leave out what lies between them. */
    private static List<Part> withGaps(Unit unit, List<Part> parts) {
        Map<String, Part> segments = new HashMap<>();
        parts.forEach(part -> segments.put(String.valueOf(part.id()), part));
        boolean whole = parts.stream().allMatch(Part::isSegment);
        boolean gaps = unit.parts().stream().anyMatch(part -> !part.isSegment());
        boolean same =
                unit.segments().stream().allMatch(part -> segments.containsKey(part.id()))
                        && unit.segments().size() == parts.size();
        if (!whole || !gaps || !same) {
            return parts;
        }
        return unit.parts().stream()
                .map(part -> part.isSegment() ? segments.get(part.id()) : part)
                .toList();
    }

    private void untranslated(Unit unit) {
        for (Part part : unit.segments()) {
            if (part.target() == null || part.target().isEmpty() && !part.source().isEmpty()) {
                report(
                        unit,
                        Problem.Kind.UNTRANSLATED,
                        part.id()
                                + " has no translation: \""
                                + brief(unit.plain(part.source()))
                                + "\"");
            }
        }
    }

    private void codes(Unit unit, Unit returned) {
        Map<Piece, Integer> balance = new HashMap<>();
        unit.source().forEach(piece -> count(balance, piece, 1));
        returned.result().forEach(piece -> count(balance, piece, -1));
        balance.forEach(
                (piece, more) -> {
                    if (more > 0) {
                        report(unit, Problem.Kind.MISSING_CODE, name(unit, piece) + " is missing");
                    } else if (more < 0) {
                        report(
                                unit,
                                Problem.Kind.EXTRA_CODE,
                                name(unit, piece) + " is there once too often");
                    }
                });
    }

    private static void count(Map<Piece, Integer> balance, Piece piece, int more) {
        if (!(piece instanceof Piece.Words)) {
            balance.merge(piece, more, Integer::sum);
        }
    }

    private static String name(Unit unit, Piece piece) {
        if (piece instanceof Piece.Open open) {
            return "the start of code " + open.id();
        }
        if (piece instanceof Piece.Close close) {
            return "the end of code " + close.id();
        }
        String id = ((Piece.Point) piece).id();
        return "code "
                + id
                + (unit.codes().get(id) instanceof Code.Protected span
                        ? " (\"" + span.text() + "\")"
                        : "");
    }

    /** Figures outside codes, as a bag of their digits. */
    private void figures(Unit unit, Unit returned) {
        Map<String, Integer> balance = new TreeMap<>();
        digits(unit.source()).forEach(figure -> balance.merge(figure, 1, Integer::sum));
        digits(returned.result()).forEach(figure -> balance.merge(figure, -1, Integer::sum));
        List<String> missing = new ArrayList<>();
        List<String> added = new ArrayList<>();
        balance.forEach(
                (figure, more) -> {
                    if (more != 0) {
                        (more > 0 ? missing : added).add(figure);
                    }
                });
        if (!missing.isEmpty() || !added.isEmpty()) {
            report(
                    unit,
                    Problem.Kind.CHANGED_NUMBER,
                    "figures of the source that are not in the translation: "
                            + brief(missing.toString())
                            + ", and the other way round: "
                            + brief(added.toString()));
        }
    }

    private static List<String> digits(List<Piece> pieces) {
        List<String> digits = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                Matcher matcher = DIGITS.matcher(words.text());
                while (matcher.find()) {
                    digits.add(matcher.group());
                }
            }
        }
        return digits;
    }

    private void length(Unit unit, Unit returned) {
        int before = unit.plain(unit.source()).length();
        int after = unit.plain(returned.result()).length();
        if (before >= 20 && (after > 3 * before || 3 * after < before)) {
            report(
                    unit,
                    Problem.Kind.LENGTH,
                    "the translation has " + after + " characters, the source " + before);
        }
    }

    private void language(Unit unit, Unit returned) {
        String text = words(returned.result()); // names and figures are of no language
        boolean translated = returned.segments().stream().allMatch(part -> part.target() != null);
        if (translated && Languages.isOther(text, bitext.targetLanguage())) {
            report(
                    unit,
                    Problem.Kind.LANGUAGE,
                    "it reads like "
                            + Languages.name(text)
                            + ", not "
                            + bitext.targetLanguage()
                            + ": \""
                            + brief(unit.plain(returned.result()))
                            + "\"");
        }
    }

    private static String words(List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                out.append(words.text());
            }
        }
        return out.toString().strip();
    }

    private void report(Unit unit, Problem.Kind kind, String message) {
        problems.add(new Problem(kind, unit.id(), message));
    }

    private static String brief(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }
}
