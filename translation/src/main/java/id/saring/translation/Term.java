package id.saring.translation;

/**
 * A term of a glossary.
 *
 * @param source as it is in the source language, uninflected
 * @param target as it is to be translated
 */
public record Term(String source, String target) {
    @Override
    public String toString() {
        return source + " = " + target;
    }
}
