package id.saring.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the time of a flight recording went, as an SVG picture: each bar is a method, as wide as
 * the share of samples it was seen in, and stands on its caller.
 */
final class FlameGraph {
    private static final int WIDTH = 1200;
    private static final int ROW = 17;
    private static final int DEEPEST = 60;

    /** Bars narrower than this, in pixels, are left out. */
    private static final double NARROWEST = 1;

    /** A method, as called by the one below it. */
    private static final class Bar {
        private final Map<String, Bar> callees = new TreeMap<>();
        private int samples;

        private int height() {
            return 1 + callees.values().stream().mapToInt(Bar::height).max().orElse(0);
        }
    }

    private final Bar root = new Bar();
    private final StringBuilder svg = new StringBuilder();
    private int height;

    private FlameGraph() {}

    /**
     * Draws a recording.
     *
     * @param from only what this method calls, such as {@code ArticleExtractor.extract}
     */
    static void draw(Path recording, String from, Path svg) throws IOException {
        FlameGraph graph = new FlameGraph();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample")
                        && event.getStackTrace() != null) {
                    graph.add(event.getStackTrace().getFrames(), from);
                }
            }
        }
        Files.writeString(svg, graph.toSvg());
    }

    private void add(List<RecordedFrame> frames, String from) {
        int i = frames.size() - 1;
        while (i >= 0 && !name(frames.get(i)).equals(from)) {
            i--;
        }
        Bar bar = root;
        for (int depth = 0; i >= 0 && depth < DEEPEST; i--, depth++) {
            bar.samples += depth == 0 ? 1 : 0;
            bar = bar.callees.computeIfAbsent(name(frames.get(i)), key -> new Bar());
            bar.samples++;
        }
    }

    private static String name(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        String bare = type.substring(type.lastIndexOf('.') + 1).replaceFirst("\\$\\$Lambda.*", "λ");
        return bare + "." + frame.getMethod().getName();
    }

    private String toSvg() {
        height = root.height() * ROW + 10;
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" "
                                + "font-family=\"sans-serif\" font-size=\"11\">%n",
                        WIDTH,
                        height));
        bars(root, 0, 0);
        return svg.append("</svg>\n").toString();
    }

    private void bars(Bar below, double left, int level) {
        double x = left;
        for (Map.Entry<String, Bar> entry : below.callees.entrySet()) {
            double width = (double) WIDTH * entry.getValue().samples / Math.max(1, root.samples);
            if (width >= NARROWEST) {
                bar(entry.getKey(), entry.getValue().samples, x, width, level);
                bars(entry.getValue(), x, level + 1);
            }
            x += width;
        }
    }

    private void bar(String method, int samples, double x, double width, int level) {
        String name = method.replace("&", "&amp;").replace("<", "&lt;");
        int y = height - (level + 1) * ROW;
        int letters = (int) (width / 6.2);
        String shown = letters < 3 ? "" : name.length() <= letters ? name : shorter(name, letters);
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<g><title>%s, %.1f %%</title><rect x=\"%.1f\" y=\"%d\" width=\"%.1f\""
                                + " height=\"%d\" fill=\"hsl(%d,70%%,%d%%)\"/>"
                                + "<text x=\"%.1f\" y=\"%d\">%s</text></g>%n",
                        name,
                        100.0 * samples / Math.max(1, root.samples),
                        x,
                        y,
                        width - 0.3,
                        ROW - 1,
                        20 + Math.floorMod(method.hashCode(), 40),
                        65 + Math.floorMod(method.hashCode() >> 8, 15),
                        x + 2,
                        y + 12,
                        shown));
    }

    private static String shorter(String name, int letters) {
        String cut = name.substring(0, letters - 1);
        int reference = cut.lastIndexOf('&');
        return (reference > cut.length() - 5 && reference >= 0 ? cut.substring(0, reference) : cut)
                + "…";
    }
}
