package id.saring.parser;

import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import id.saring.core.PublishedAt;
import id.saring.i18n.Rules;
import id.saring.i18n.date.PrintedDates;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the moment of publication from what the page declares and what it prints. Printed clocks
 * are trusted; machine dates lend them the offset, unless it is a false {@code Z}: UTC beside local
 * digits.
 */
final class PublicationDates {
    private static final List<String> METAS =
            Rules.of(PublicationDates.class).list("date-metas.txt");
    private static final String[] ATTRIBUTES = {"datetime", "content", "title"};
    private static final int LONGEST_LINE = 160;
    private static final int MARKED_WITHIN = 40;
    private static final Pattern UPDATED =
            Pattern.compile(
                    "(?i)\\b(di)?(perbarui|update|ubah|mutakhir)|\\b(updated?|modified|edited|aktualisiert|mis à jour|actualizad[oa]|aggiornato)\\b");

    /** A date and where it came from. */
    record Choice(Temporal value, Provenance provenance) {
        PublishedAt moment() {
            return PublishedAt.from(value);
        }
    }

    private record Candidate(Temporal value, Source source, String raw) {
        LocalDate day() {
            return LocalDate.from(value);
        }

        boolean timed() {
            return !(value instanceof LocalDate);
        }

        @Nullable ZoneOffset offset() {
            return value instanceof OffsetDateTime moment ? moment.getOffset() : null;
        }

        LocalDateTime local() {
            return LocalDateTime.from(value).truncatedTo(ChronoUnit.MINUTES);
        }

        Choice chosen(double confidence) {
            return new Choice(value, new Provenance(source, raw, confidence));
        }
    }

    private final PageTree tree;
    private final List<Candidate> declared = new ArrayList<>();
    private final List<Candidate> zones = new ArrayList<>();
    private final List<Candidate> printed = new ArrayList<>();
    private @Nullable Candidate updated;

    private PublicationDates(PageTree tree) {
        this.tree = tree;
    }

    /** The best date of publication, or null when the page gives none. */
    static @Nullable Choice choose(PageTree tree, Declared page, Surroundings lines) {
        PublicationDates dates = new PublicationDates(tree);
        dates.declared(page);
        dates.marked(lines);
        dates.printed(lines);
        return dates.choose();
    }

    /**
     * When the page says that it was changed, or null; in the zone of publication where it gives
     * UTC, or no zone.
     */
    static @Nullable Choice modified(Declared page, @Nullable Choice published) {
        String raw = page.story() == null ? null : page.story().modified();
        Source source = raw == null ? Source.META : Source.JSON_LD;
        raw =
                raw == null
                        ? page.metas()
                                .first(
                                        "article:modified_time",
                                        "og:updated_time",
                                        "datemodified",
                                        "lastmod")
                        : raw;
        Temporal value = raw == null ? null : PrintedDates.find(raw).orElse(null);
        if (value == null) {
            return null;
        }
        Temporal local = published == null ? value : inZone(value, published.value());
        return new Candidate(local, source, raw).chosen(0.8);
    }

    private static Temporal inZone(Temporal value, Temporal published) {
        if (!(published instanceof OffsetDateTime there)) {
            return value;
        }
        ZoneOffset zone = there.getOffset();
        if (value instanceof LocalDateTime clock) {
            return clock.atOffset(zone);
        }
        boolean utc =
                value instanceof OffsetDateTime moment && moment.getOffset().getTotalSeconds() == 0;
        return utc ? ((OffsetDateTime) value).withOffsetSameInstant(zone) : value;
    }

    private void declared(Declared page) {
        DeclaredStory story = page.story();
        add(declared, story == null ? null : story.published(), Source.JSON_LD);
        for (String name : METAS) {
            page.metas().all(name).forEach(value -> add(declared, value, Source.META));
        }
        add(zones, story == null ? null : story.modified(), Source.JSON_LD);
        add(zones, page.metas().first("article:modified_time", "og:updated_time"), Source.META);
    }

    /**
     * Elements near the story that carry a machine's date: time, or those marked as date of
     * publication.
     */
    private void marked(Surroundings lines) {
        lines.below().forEach(this::marked);
        lines.above().stream().limit(4).forEach(this::marked);
    }

    private void marked(int line) {
        int owner = tree.blocks().owner(line);
        for (int i = owner; i < Math.min(tree.end(owner), owner + MARKED_WITHIN); i++) {
            boolean time =
                    tree.tag(i) == HtmlTag.TIME
                            || tree.has(i, Hint.DATE)
                            || tree.tag(i) == HtmlTag.ABBR;
            for (int a = 0; time && a < ATTRIBUTES.length; a++) {
                add(declared, tree.attribute(i, ATTRIBUTES[a]), Source.MICRODATA);
            }
        }
    }

    private void printed(Surroundings lines) {
        for (int line : lines.all()) {
            if (tree.blocks().length(line) <= LONGEST_LINE) {
                for (PrintedDates.Found found : lines.dates(line)) {
                    String text = tree.blocks().text(line);
                    Candidate candidate = new Candidate(found.value(), Source.VISIBLE, text);
                    if (UPDATED.matcher(text.substring(0, found.start())).find()) {
                        updated = updated == null ? candidate : updated;
                    } else {
                        printed.add(candidate);
                    }
                }
            }
        }
    }

    private static void add(List<Candidate> list, @Nullable String raw, Source source) {
        if (raw != null && !raw.isEmpty() && raw.length() < 100) {
            PrintedDates.find(raw).ifPresent(value -> list.add(new Candidate(value, source, raw)));
        }
    }

    private @Nullable Choice choose() {
        Candidate visible = visible();
        if (visible == null) {
            Candidate machine = best(declared);
            return machine != null
                    ? machine.chosen(0.9)
                    : updated == null ? null : updated.chosen(0.5);
        }
        if (!visible.timed()) {
            Candidate machine = sameDay(visible);
            return machine == null ? visible.chosen(0.7) : machine.chosen(0.9);
        }
        return visible.offset() != null ? visible.chosen(0.95) : withOffset(visible);
    }

    /**
     * A printed date that a machine's date confirms; else, without machine's dates, the nearest to
     * the headline.
     */
    private @Nullable Candidate visible() {
        Candidate confirmed = null;
        for (Candidate candidate : printed) {
            boolean same = sameDay(candidate) != null;
            boolean better =
                    confirmed == null
                            || !confirmed.timed()
                                    && candidate.timed()
                                    && candidate.day().equals(confirmed.day());
            confirmed = same && better ? candidate : confirmed;
        }
        if (confirmed != null) {
            return confirmed;
        }
        boolean trusted =
                declared.stream()
                        .anyMatch(
                                machine ->
                                        machine.source != Source.META || machine.offset() != null);
        return trusted || printed.isEmpty() ? null : timedFirst();
    }

    private Candidate timedFirst() {
        Candidate first = printed.get(0);
        for (Candidate candidate : printed) {
            if (!first.timed() && candidate.timed() && candidate.day().equals(first.day())) {
                return candidate;
            }
        }
        return first;
    }

    /**
     * The machine's date of the same day, in its own zone or in Indonesia's; one with an offset of
     * its own first.
     */
    private @Nullable Candidate sameDay(Candidate visible) {
        boolean certain = declared.stream().anyMatch(PublicationDates::isCertain);
        List<Candidate> same = new ArrayList<>();
        for (Candidate machine : declared) {
            if (certain && machine.source == Source.MICRODATA) {
                continue; // a live page's own time elements tell its last change
            }
            boolean equal = machine.day().equals(visible.day());
            boolean shifted =
                    machine.value instanceof OffsetDateTime moment
                            && moment.withOffsetSameInstant(ZoneOffset.ofHours(7))
                                    .toLocalDate()
                                    .equals(visible.day());
            if (equal || shifted) {
                same.add(machine);
            }
        }
        return best(same);
    }

    private static boolean isCertain(Candidate machine) {
        return machine.source == Source.JSON_LD && machine.offset() != null;
    }

    /** The first timed one; of those for the same moment, one with an offset other than UTC. */
    private static @Nullable Candidate best(List<Candidate> candidates) {
        Candidate first = candidates.stream().filter(Candidate::timed).findFirst().orElse(null);
        if (first == null || first.offset() != null && first.offset().getTotalSeconds() != 0) {
            return first == null && !candidates.isEmpty() ? candidates.get(0) : first;
        }
        for (Candidate other : candidates) {
            boolean zoned = other.offset() != null && other.offset().getTotalSeconds() != 0;
            if (zoned && (sameMoment(first, other) || other.local().equals(first.local()))) {
                return other;
            }
        }
        return first;
    }

    private static boolean sameMoment(Candidate a, Candidate b) {
        return a.value instanceof OffsetDateTime one
                && b.value instanceof OffsetDateTime other
                && Duration.between(one, other).abs().toMinutes() < 1;
    }

    /** Lends a printed clock the offset of a machine's date for the same moment. */
    private Choice withOffset(Candidate visible) {
        List<Candidate> machines = new ArrayList<>(declared);
        machines.addAll(zones);
        for (Candidate machine : machines) {
            ZoneOffset offset = machine.offset();
            if (offset != null
                    && offset.getTotalSeconds() != 0
                    && near(machine.local(), visible.local())) {
                return zoned(visible, offset);
            }
        }
        for (Candidate machine : machines) {
            if (machine.value instanceof OffsetDateTime moment
                    && moment.getOffset().getTotalSeconds() == 0) {
                for (int hours = 7; hours <= 9; hours++) {
                    LocalDateTime there =
                            moment.toLocalDateTime()
                                    .plusHours(hours)
                                    .truncatedTo(ChronoUnit.MINUTES);
                    if (near(there, visible.local())) {
                        return zoned(visible, ZoneOffset.ofHours(hours));
                    }
                }
            }
        }
        return visible.chosen(0.85);
    }

    private static boolean near(LocalDateTime a, LocalDateTime b) {
        return Duration.between(a, b).abs().toMinutes() <= 1;
    }

    private static Choice zoned(Candidate visible, ZoneOffset offset) {
        return new Candidate(visible.local().atOffset(offset), visible.source, visible.raw)
                .chosen(0.95);
    }
}
