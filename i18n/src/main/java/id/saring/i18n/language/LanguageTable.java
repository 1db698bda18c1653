package id.saring.i18n.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How much each group of letters speaks for each language: one signed byte a bucket and language,
 * the logarithm of its share in the language against its share in all, in steps of {@code step}.
 */
final class LanguageTable {
    private static final int FORMAT = 1;

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SIGNS = 0x8080808080808080L;
    private static final long EVEN = 0x00FF00FF00FF00FFL;
    private static final int LANE = 16;

    /** What a byte of no weight is once it is made positive. */
    private static final int ZERO = 128;

    /** 255 times as much, and one weight more, still fits into a lane. */
    private static final int MOST_WAITING = 240;

    private final List<String> languages;
    private final float step;
    private final byte[] weights;

    /**
     * @param languages their tags
     * @param step what one step of a weight says, how sure the table may be taken into account
     * @param weights bucket by bucket, in each the languages in their order
     */
    LanguageTable(List<String> languages, float step, byte[] weights) {
        this.languages = List.copyOf(languages);
        this.step = step;
        this.weights = Arrays.copyOf(weights, weights.length + Long.BYTES); // read by eights
    }

    static LanguageTable shared() {
        return Shared.TABLE;
    }

    private static final class Shared {
        static final LanguageTable TABLE = read();
    }

    List<String> languages() {
        return languages;
    }

    Sum sum() {
        return new Sum();
    }

    /** Certainty for one language. */
    double[] only(String language) {
        double[] likely = new double[languages.size()];
        likely[languages.indexOf(language)] = 1;
        return likely;
    }

    /**
     * What the groups of letters of one text say together. Eight languages are summed at once: the
     * bytes of a {@code long}, made positive, are added in four lanes of sixteen bits each, for the
     * even and for the odd ones, until a lane might overflow. Groups of weight 1 are kept until
     * then, so that the table, which is larger than the processor's nearest memory, is asked for
     * many at once.
     */
    final class Sum implements TextGrams.Grams {
        private final int[] sums = new int[languages.size()];
        private final int words = (sums.length + Long.BYTES - 1) / Long.BYTES;
        private final long[] even = new long[words];
        private final long[] odd = new long[words];
        private final int[] places = new int[MOST_WAITING + 1];
        private int kept;
        private int waiting;
        private int grams;

        @Override
        public void add(int bucket, int weight) {
            if (weight == 1) {
                places[kept++] = bucket * sums.length;
            } else {
                addNow(bucket * sums.length, weight);
            }
            grams += weight;
            waiting += weight;
            if (waiting > MOST_WAITING) {
                take();
            }
        }

        private void addNow(int place, int weight) {
            for (int w = 0; w < words; w++) {
                long eight = eight(place, w);
                even[w] += (eight & EVEN) * weight;
                odd[w] += (eight >>> Byte.SIZE & EVEN) * weight;
            }
        }

        private void addKept() {
            for (int w = 0; w < words; w++) {
                long evens = even[w];
                long odds = odd[w];
                for (int k = 0; k < kept; k++) {
                    long eight = eight(places[k], w);
                    evens += eight & EVEN;
                    odds += eight >>> Byte.SIZE & EVEN;
                }
                even[w] = evens;
                odd[w] = odds;
            }
            kept = 0;
        }

        private long eight(int place, int word) {
            return (long) EIGHT.get(weights, place + word * Long.BYTES) ^ SIGNS;
        }

        /** Moves what waits in the lanes to the sums. */
        private void take() {
            addKept();
            for (int i = 0; i < sums.length; i++) {
                long lanes = (i & 1) == 0 ? even[i / Long.BYTES] : odd[i / Long.BYTES];
                int lane = (int) (lanes >>> i % Long.BYTES / 2 * LANE) & (1 << LANE) - 1;
                sums[i] += lane - waiting * ZERO;
            }
            Arrays.fill(even, 0);
            Arrays.fill(odd, 0);
            waiting = 0;
        }

        /** How many groups there were, by weight. */
        int grams() {
            return grams;
        }

        /**
         * One probability a language. The sum is divided by the root of the text's length: its
         * groups overlap, and a long text is not as certain as if they did not.
         */
        double[] likelihoods() {
            take();
            double scale = step / Math.sqrt(Math.max(1, grams));
            double most = Double.NEGATIVE_INFINITY;
            for (int sum : sums) {
                most = Math.max(most, sum * scale);
            }
            double[] likely = new double[sums.length];
            double all = 0;
            for (int i = 0; i < sums.length; i++) {
                likely[i] = Math.exp(sums[i] * scale - most);
                all += likely[i];
            }
            for (int i = 0; i < sums.length; i++) {
                likely[i] /= all;
            }
            return likely;
        }
    }

    void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
            out.writeInt(FORMAT);
            out.writeInt(languages.size());
            for (String language : languages) {
                out.writeUTF(language);
            }
            out.writeFloat(step);
            out.write(weights, 0, weights.length - Long.BYTES);
        }
    }

    private static LanguageTable read() {
        try (InputStream file = LanguageTable.class.getResourceAsStream("language-table.gz")) {
            if (file == null) {
                throw new IllegalStateException("language-table.gz is missing");
            }
            return read(new DataInputStream(new GZIPInputStream(file, 1 << 14)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LanguageTable read(DataInputStream in) throws IOException {
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IllegalStateException("language-table.gz: format " + format + ", not 1");
        }
        List<String> languages = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            languages.add(in.readUTF());
        }
        float step = in.readFloat();
        return new LanguageTable(languages, step, in.readNBytes(TextGrams.BUCKETS * count));
    }
}
