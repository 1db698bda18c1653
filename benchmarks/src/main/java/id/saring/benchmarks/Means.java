package id.saring.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;

/** Running means by name, in order of first mention. */
final class Means {
    private static final class Mean {
        private double sum;
        private int count;
    }

    private final Map<String, Mean> means = new LinkedHashMap<>();

    void add(String name, double value) {
        Mean mean = means.computeIfAbsent(name, key -> new Mean());
        mean.sum += value;
        mean.count++;
    }

    void add(String name, boolean right) {
        add(name, right ? 1 : 0);
    }

    Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        means.forEach((name, mean) -> values.put(name, mean.sum / mean.count));
        return values;
    }
}
