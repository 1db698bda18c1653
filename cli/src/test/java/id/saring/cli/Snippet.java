package id.saring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** Statements of Java as a document shows them. */
final class Snippet {
    private static final String CLASS =
            """
            import id.saring.core.*;
            import id.saring.i18n.date.*;
            import id.saring.parser.*;
            import java.net.URI;
            import java.nio.file.*;
            import java.util.*;
            public class Usage { public static void main(String[] a) throws Exception { %s } }
            """;

    private Snippet() {}

    /**
     * Compiles and runs it, and answers what it printed.
     *
     * @param folder where its classes may go
     */
    static String printed(String code, Path folder) throws Exception {
        Path source = folder.resolve("Usage.java");
        Files.writeString(source, CLASS.replace("%s", code));
        String path = System.getProperty("java.class.path");
        String[] arguments = {"-cp", path, "-d", folder.toString(), source.toString()};
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
            throw new AssertionError("does not compile: " + code);
        }
        return run(folder);
    }

    private static String run(Path folder) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(out, true, UTF_8));
            loader.loadClass("Usage").getMethod("main", String[].class).invoke(null, (Object) null);
        } finally {
            System.setOut(before);
        }
        return out.toString(UTF_8).replace("\r\n", "\n");
    }
}
