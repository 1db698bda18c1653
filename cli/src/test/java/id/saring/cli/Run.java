package id.saring.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/**
 * What one call of the command gave.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it said about it
 */
record Run(int code, String out, String err) {

    static Run saring(String... arguments) {
        return saring(new byte[0], arguments);
    }

    static Run saring(byte[] standardInput, String... arguments) {
        return saringIn("en", standardInput, arguments);
    }

    /** In a language, whatever the locale of who runs the tests. */
    static Run saringIn(String language, byte[] standardInput, String... arguments) {
        System.setProperty("saring.language", language);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Saring.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(standardInput));
        try {
            return new Run(line.execute(arguments), out.toString(), err.toString());
        } finally {
            System.setIn(before);
            System.clearProperty("saring.language");
        }
    }

    List<String> lines() {
        return out.lines().toList();
    }

    List<String> complaints() {
        return err.lines().toList();
    }
}
