package id.saring.translation;

import id.saring.core.Mark;
import id.saring.core.Text;
import id.saring.translation.segmentation.Segmenter;
import id.saring.translation.segmentation.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes one text apart into segments and codes. */
final class UnitBuilder {
    private final Segmenter segmenter;
    private final ProtectedSpans protectedSpans;

    UnitBuilder(Segmenter segmenter, ProtectedSpans protectedSpans) {
        this.segmenter = segmenter;
        this.protectedSpans = protectedSpans;
    }

    Unit build(Place place, Text text) {
        List<Span> cuts = cuts(place, text.text());
        List<ProtectedSpan> spans =
                place.translate()
                        ? usable(protectedSpans.find(text.text()), text, cuts)
                        : List.of();
        Map<String, Code> codes = new LinkedHashMap<>();
        List<Event> events = events(text, spans, codes);
        List<Part> parts = new ArrayList<>();
        int segment = 0;
        int next = 0;
        for (Span cut : cuts) {
            boolean gap = isGap(text.text(), cut);
            List<Piece> pieces = new ArrayList<>();
            next = fill(pieces, text.text(), cut, events, next, cut.end() == text.text().length());
            parts.add(new Part(gap ? null : "s" + ++segment, pieces, null, Part.State.INITIAL));
        }
        List<String> notes = new ArrayList<>(Notes.of(place, codes));
        if (place.translate()) {
            notes.addAll(protectedSpans.notes(text.text()));
        }
        return new Unit(place, parts, codes, notes, Aids.NONE);
    }

    /** Segments and gaps, which together are the whole text. */
    private List<Span> cuts(Place place, String text) {
        List<Span> cuts = new ArrayList<>();
        int at = 0;
        List<Span> sentences =
                place.kind().equals("title") || place.kind().equals("heading") || !place.translate()
                        ? Segmenter.lines(text)
                        : segmenter.split(text);
        for (Span sentence : sentences) {
            if (sentence.start() > at) {
                cuts.add(new Span(at, sentence.start()));
            }
            cuts.add(sentence);
            at = sentence.end();
        }
        if (at < text.length()) {
            cuts.add(new Span(at, text.length()));
        }
        return cuts;
    }

    private static boolean isGap(String text, Span cut) {
        return cut.of(text).isBlank() || cut.of(text).chars().allMatch(Segmenter::isBlank);
    }

    /** Those that lie in one segment and cross no mark. */
    private static List<ProtectedSpan> usable(
            List<ProtectedSpan> found, Text text, List<Span> cuts) {
        int[] borders =
                java.util.stream.IntStream.concat(
                                text.marks().stream()
                                        .flatMapToInt(
                                                mark ->
                                                        java.util.stream.IntStream.of(
                                                                mark.start(), mark.end())),
                                cuts.stream().mapToInt(Span::end))
                        .sorted()
                        .toArray();
        List<ProtectedSpan> usable = new ArrayList<>();
        for (ProtectedSpan span : found) {
            int at = java.util.Arrays.binarySearch(borders, span.start() + 1);
            int border = at >= 0 ? at : -at - 1;
            if (border == borders.length || borders[border] >= span.end()) {
                usable.add(span);
            }
        }
        return usable;
    }

    /**
     * Where something begins or ends.
     *
     * @param at before this code unit
     * @param piece what stands there
     * @param skip code units of the text that it stands for
     */
    private record Event(int at, Piece piece, int skip) {
        boolean closes() {
            return piece instanceof Piece.Close;
        }
    }

    private static List<Event> events(
            Text text, List<ProtectedSpan> spans, Map<String, Code> codes) {
        List<Event> opens = new ArrayList<>();
        List<Event> closes = new ArrayList<>();
        for (Mark mark : text.marks()) {
            String id = String.valueOf(codes.size() + 1);
            codes.put(id, new Code.Marked(mark.kind(), mark.target()));
            opens.add(new Event(mark.start(), new Piece.Open(id), 0));
            closes.add(new Event(mark.end(), new Piece.Close(id), 0));
        }
        Collections.reverse(closes); // the inner one first
        List<Event> events = new ArrayList<>(closes);
        events.addAll(opens);
        for (ProtectedSpan span : spans) {
            String id = String.valueOf(codes.size() + 1);
            codes.put(id, span.code());
            events.add(new Event(span.start(), new Piece.Point(id), span.end() - span.start()));
        }
        events.sort(Comparator.comparingInt(Event::at)); // stable: closing before opening
        return events;
    }

    /** Puts what lies in {@code cut} into {@code pieces}; answers the first event beyond. */
    private static int fill(
            List<Piece> pieces,
            String text,
            Span cut,
            List<Event> events,
            int first,
            boolean last) {
        int at = cut.start();
        int next = first;
        while (next < events.size()) {
            Event event = events.get(next);
            if (event.at() > cut.end() || event.at() == cut.end() && !event.closes() && !last) {
                break;
            }
            if (event.at() > at) {
                pieces.add(new Piece.Words(text.substring(at, event.at())));
            }
            pieces.add(event.piece());
            at = event.at() + event.skip();
            next++;
        }
        if (at < cut.end()) {
            pieces.add(new Piece.Words(text.substring(at, cut.end())));
        }
        return next;
    }
}
