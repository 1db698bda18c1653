package id.saring.bulk.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** What went wrong with a file, in words: the exceptions of java.nio name only the path. */
public final class Failures {
    private Failures() {}

    /** The same after the name of the file that it happened to. */
    public static String tellWithPlace(IOException problem) {
        return problem instanceof FileSystemException file && file.getFile() != null
                ? file.getFile() + ": " + tell(problem)
                : tell(problem);
    }

    /** The same with the file that it happened to, which a full disk does not name. */
    public static IOException at(Path file, IOException problem) {
        if (problem instanceof FileSystemException) {
            return problem;
        }
        IOException placed = new FileSystemException(file.toString(), null, tell(problem));
        placed.initCause(problem);
        return placed;
    }

    /** What went wrong, in words for a person. */
    public static String tell(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof NotDirectoryException) {
            return "it is no folder";
        }
        if (problem instanceof FileAlreadyExistsException) {
            return "there is a file of this name already";
        }
        if (problem instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return problem.getMessage() == null ? problem.toString() : problem.getMessage();
    }
}
