package id.saring.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a translator should know of a unit. */
final class Notes {
    private static final Map<String, String> KINDS =
            Map.ofEntries(
                    Map.entry("title", "The headline."),
                    Map.entry("standfirst", "The summary between headline and body."),
                    Map.entry("description", "The summary for search engines."),
                    Map.entry("section", "The section of the site."),
                    Map.entry("heading", "A heading inside the text; it may lack a full stop."),
                    Map.entry("caption", "The line under a picture or above a table."),
                    Map.entry("alternative", "What a picture shows, for those who cannot see it."),
                    Map.entry("quote", "A quotation set apart."),
                    Map.entry("item", "An item of a list."),
                    Map.entry("cell", "A cell of a table; keep it short."),
                    Map.entry("tag", "A topic of the article."),
                    Map.entry("related", "The headline of another story."),
                    Map.entry("embed", "Text of something shown from elsewhere."),
                    Map.entry("byline", "A byline; it stays as it is."),
                    Map.entry("speaker", "The name under a quotation; it stays as it is."),
                    Map.entry("credit", "Whose the picture is; it stays as it is."));

    private Notes() {}

    static List<String> of(Place place, Map<String, Code> codes) {
        List<String> notes = new ArrayList<>();
        String kind = KINDS.get(place.kind());
        if (kind != null) {
            notes.add(kind);
        }
        codes.forEach(
                (id, code) -> {
                    if (code instanceof Code.Protected span) {
                        notes.add(note(id, span));
                    }
                });
        return notes;
    }

    private static String note(String id, Code.Protected span) {
        return "Code "
                + id
                + " is the "
                + span.kind().name().toLowerCase(Locale.ROOT)
                + " \""
                + span.text()
                + "\""
                + (span.value() == null ? "" : " (" + span.value() + ")")
                + ", in the translation \""
                + span.localized()
                + "\".";
    }
}
