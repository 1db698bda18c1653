package id.saring.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the plain members out of JSON that no parser reads, such as that with bare quotation marks
 * in its text.
 */
final class BrokenJson {
    private static final Pattern MEMBER =
            Pattern.compile(
                    "\"(@type|headline|description|datePublished|dateModified|articleSection|url)\"\\s*:\\s*\"(.{1,2000}?)\"\\s*(?=,\\s*[\"\\n]|[}\\]\\n])");
    private static final Pattern PERSON =
            Pattern.compile(
                    "\"(author|editor|publisher)\"\\s*:\\s*[\\[\\s]*\\{[^{}]{0,500}?\"name\"\\s*:\\s*\"([^\"]{1,200})\"");

    private BrokenJson() {}

    /** The first of each member that can be told, put into {@code into}. */
    static JsonNode salvage(String json, ObjectNode into) {
        for (Pattern pattern : new Pattern[] {MEMBER, PERSON}) {
            Matcher matcher = pattern.matcher(json);
            while (matcher.find()) {
                if (!into.has(matcher.group(1))) {
                    into.put(
                            matcher.group(1),
                            matcher.group(2).replace("\\\"", "\"").replace("\\/", "/"));
                }
            }
        }
        return into;
    }
}
