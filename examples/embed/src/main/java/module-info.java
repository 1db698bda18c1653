/** On the module path; without this file the same program runs on the class path. */
module contoh.embed {
    requires id.saring.core;
    requires id.saring.parser;
}
