package id.saring.translation;

/**
 * Where in an article a text stands.
 *
 * @param id its name, unique in the article, of letters, digits and full stops: {@code title},
 *     {@code b3}, {@code b5.r1c2}
 * @param kind what it is, in one word: title, paragraph, heading, caption …
 * @param translate false for what only shows the context, such as a byline
 */
public record Place(String id, String kind, boolean translate) {}
