package id.saring.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An input that can be had in any length.
 *
 * @param door what reads it
 * @param part what it repeats; {@code %d} is the number of the repetition
 */
record Shape(String door, String before, String part, String after) {
    private static final String STORY =
            "<h1>Sumur desa digali lagi</h1><p>Warga menggali kembali sumur tua di tengah desa karena musim kering.</p>"
                    + "<p>Airnya jernih dan cukup untuk semua rumah, kata kepala desa kepada warga.</p>";

    /** The shapes in {@code shapes/FILE.tsv}. */
    static List<Shape> in(String file) {
        return lines(file + ".tsv").stream()
                .map(line -> line.replace("{story}", STORY).split("\t", -1))
                .map(cells -> new Shape(cells[0], text(cells[1]), text(cells[2]), text(cells[3])))
                .toList();
    }

    /** The parts in {@code shapes/texts.txt}, which stand alone. */
    static List<Shape> texts() {
        return lines("texts.txt").stream()
                .map(line -> new Shape("text", "", text(line), ""))
                .toList();
    }

    private static List<String> lines(String file) {
        try {
            return Files.readString(Path.of("shapes", file))
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String cell) {
        return cell.translateEscapes();
    }

    /** At least so many characters. */
    String ofLength(int length) {
        StringBuilder text = new StringBuilder(length + 1000).append(before);
        String[] pieces = part.split("%d", -1);
        for (int number = 0; text.length() < length; number++) {
            text.append(pieces[0]);
            for (int i = 1; i < pieces.length; i++) {
                text.append(number).append(pieces[i]);
            }
        }
        return text.append(after).toString();
    }
}
