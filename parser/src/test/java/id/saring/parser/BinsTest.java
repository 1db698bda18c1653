package id.saring.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BinsTest {
    @Test
    void aLargerNumberHasNoSmallerBin() {
        for (int n = -400; n < 400_000; n++) {
            assertThat(Bins.count(n)).as("%d", n).isBetween(Bins.count(n - 1), Bins.LAST);
            assertThat(Bins.signed(n)).as("%d", n).isBetween(Bins.signed(n - 1), Bins.LAST);
        }
    }

    @Test
    void aLargerShareHasNoSmallerBin() {
        for (int n = 1; n <= 10_000; n++) {
            float share = n / 10_000f;
            int smaller = Bins.share((n - 1) / 10_000f);
            assertThat(Bins.share(share)).as("%f", share).isBetween(smaller, Bins.LAST);
            assertThat(Bins.place(n, 10_000)).isBetween(Bins.place(n - 1, 10_000), Bins.LAST);
        }
    }

    @Test
    void whatIsMissingDiffersFromNothing() {
        assertThat(Bins.count(-1)).isEqualTo(Bins.NONE);
        assertThat(Bins.count(0)).isGreaterThan(Bins.NONE);
        assertThat(Bins.share(0f)).isGreaterThan(Bins.NONE);
        assertThat(Bins.signed(-100_000)).isGreaterThan(Bins.NONE);
    }
}
