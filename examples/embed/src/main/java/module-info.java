/**
 * On the module path; without this file the same program runs on the class path. Saring's jars are
 * automatic modules, which cannot name what they use themselves, so that Java is to be told to take
 * all: {@code java --module-path target/classes:target/lib --add-modules ALL-MODULE-PATH -m
 * contoh.embed/contoh.embed.Embed}.
 */
module contoh.embed {
    requires id.saring.core;
    requires id.saring.parser;
}
