package dev.hyoka.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that comes into being complete or not at all: written beside its place, and moved there at the end.
 *
 * <p>What is no regular file, such as a device or a named pipe, is written directly.
 */
final class OutputFile implements Closeable {

    private final Path target;
    private final Path written;
    private final OutputStream stream;

    private OutputFile(Path target, Path written, OutputStream stream) {
        this.target = target;
        this.written = written;
        this.stream = stream;
    }

    static OutputFile open(Path path) throws IOException {
        boolean exists = Files.exists(path);
        if (exists && !Files.isRegularFile(path)) {
            return new OutputFile(path, path, Files.newOutputStream(path));
        }
        // A link stays, and what it points to is replaced
        Path target = exists ? path.toRealPath() : path.toAbsolutePath();
        Path written = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        OutputStream stream = Files.newOutputStream(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // For a run that is interrupted
        written.toFile().deleteOnExit();
        return new OutputFile(target, written, new BufferedOutputStream(stream, 1 << 16));
    }

    OutputStream stream() {
        return stream;
    }

    /** Puts the file in its place. */
    void commit() throws IOException {
        stream.close();
        if (!written.equals(target)) {
            try {
                Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Removes what was written, if it was not put in its place. */
    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            if (!written.equals(target)) {
                Files.deleteIfExists(written);
            }
        }
    }
}
