package id.saring.parser;

/**
 * One reading of a page, stage by stage.
 *
 * @param tree the page
 * @param type what kind of page it is
 * @param headline the headline's line, or -1
 * @param found the body as it was found
 * @param stripped the same without the site's furniture
 * @param body the same without inserts
 * @param extraction the outcome
 */
record Reading(
        PageTree tree,
        PageType type,
        int headline,
        Body found,
        Body stripped,
        Body body,
        Extraction extraction) {

    /** Whether a line is the title of a related link. */
    boolean isRelated(String text) {
        return extraction.content().stream()
                .flatMap(article -> article.related().stream())
                .anyMatch(link -> text.contains(link.title()));
    }
}
