// SPDX-License-Identifier: MIT
package alpha.unix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A program's files stay in its folder, and numbers mean what they do on a Unix. */
class OpenFilesTest {
    private static final int READ = 0;
    private static final int WRITE = 1;
    private static final int CREATE = 0x201;

    @TempDir
    private Path temporary;
    private Path folder;
    private OpenFiles files;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(temporary.resolve("inside"));
        Files.writeString(temporary.resolve("secret"), "secret");
        files = new OpenFiles(folder, InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    }

    @AfterEach
    void close() throws IOException {
        files.close();
        assertEquals("secret", Files.readString(temporary.resolve("secret")));
    }

    private static Errno refused(Executable action) {
        return assertThrows(CallException.class, action).errno();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "/../secret", "x/../../secret", "./../secret", "link", "linked/secret", "linked/../link"})
    void nothingOutsideIsReached(String name) throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), temporary.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("linked"), temporary);
        assertEquals(Errno.EACCES, refused(() -> files.open(name, READ)));
        assertEquals(Errno.EACCES, refused(() -> files.open(name, CREATE)));
        assertEquals(Errno.EACCES, refused(() -> files.size(name)));
        assertEquals(Errno.EACCES, refused(() -> files.unlink(name, false)));
        assertEquals(Errno.EACCES, refused(() -> files.rename(name, "mine")));
        assertEquals(Errno.EACCES, refused(() -> files.makeFolder(name)));
    }

    @Test
    void theFolderItselfStays() {
        assertEquals(Errno.EACCES, refused(() -> files.unlink("/", true)));
        assertEquals(Errno.EACCES, refused(() -> files.rename("/", "x")));
        assertEquals(Errno.EACCES, refused(() -> files.rename(".", "x")));
        assertEquals(Errno.EACCES, refused(() -> files.makeFolder("a/..")));
        assertTrue(Files.isDirectory(folder));
    }

    @ParameterizedTest
    @CsvSource({"'', ENOENT", "none, ENOENT", "none/x, ENOENT", "'a\0b', ENOENT", "., EISDIR"})
    void aNameThatIsNone(String name, Errno errno) {
        assertEquals(errno, refused(() -> files.open(name, READ)));
    }

    @Test
    void withoutAFolderThereAreNoFiles() {
        final OpenFiles none = new OpenFiles(null, InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        assertEquals(Errno.ENOENT, refused(() -> none.open("x", CREATE)));
        assertEquals(Errno.ENOENT, refused(() -> none.unlink("x", false)));
    }

    @Test
    void everyFlagIsUnderstood() throws CallException {
        final int number = files.open("x", CREATE);
        files.write(number, new byte[100]);
        files.close(number);
        for (int flags = 0; flags < 0x1000; flags++) {
            try {
                files.close(files.open("x", flags & ~0x400));
            } catch (CallException refused) {
                assertEquals(Errno.EEXIST, refused.errno());
            }
        }
        assertEquals(100, files.size("x"));
        files.close(files.open("x", WRITE | 0x408));
        assertEquals(0, files.size("x"), "append and truncate");
    }

    @Test
    void duplicatesShareAPosition() throws CallException {
        final int number = files.open("x", 0x202);
        files.write(number, new byte[] {1, 2, 3, 4});
        final int copy = files.duplicate(number);
        assertEquals(20, files.duplicate(number, 20));
        assertEquals(number, files.duplicate(number, number));
        assertEquals(1, files.seek(copy, 1, 0));
        files.close(number);
        files.close(copy);
        assertArrayEquals(new byte[] {2, 3}, files.read(20, 2));
        files.close(20);
        assertEquals(Errno.EBADF, refused(() -> files.read(20, 1)));
        assertEquals(Errno.EBADF, refused(() -> files.close(number)));
        assertEquals(Errno.EBADF, refused(() -> files.duplicate(0, 256)));
        assertEquals(Errno.EBADF, refused(() -> files.duplicate(77, 3)));
    }

    @Test
    void numbersRunOut() throws CallException {
        final int first = files.open("x", CREATE);
        for (int i = first + 1; i < 256; i++) {
            assertEquals(i, files.open("x", READ));
        }
        assertEquals(Errno.EMFILE, refused(() -> files.open("x", READ)));
        assertEquals(Errno.EMFILE, refused(() -> files.duplicate(0)));
        files.close(100);
        assertEquals(100, files.open("x", READ));
    }

    @Test
    void streamsAndFilesRefuseWhatTheyCannot() throws CallException {
        assertEquals(Errno.EBADF, refused(() -> files.read(1, 1)));
        assertEquals(Errno.EBADF, refused(() -> files.write(0, new byte[1])));
        assertEquals(Errno.ESPIPE, refused(() -> files.seek(0, 0, 0)));
        final int writes = files.open("x", CREATE);
        assertEquals(Errno.EBADF, refused(() -> files.read(writes, 1)));
        assertEquals(Errno.EINVAL, refused(() -> files.seek(writes, 0, 9)));
        assertEquals(Errno.EINVAL, refused(() -> files.seek(writes, -1, 0)));
        assertEquals(5, files.seek(writes, 5, 0));
        assertEquals(Errno.EINVAL, refused(() -> files.seek(writes, Long.MAX_VALUE, 1)));
        assertEquals(Errno.EINVAL, refused(() -> files.truncate(writes, -1)));
        final int reads = files.open("x", READ);
        assertEquals(Errno.EBADF, refused(() -> files.write(reads, new byte[1])));
        assertEquals(0, files.read(reads, 10).length);
        assertEquals(Errno.EISDIR, refused(() -> {
            files.makeFolder("d");
            files.unlink("d", false);
        }));
        files.unlink("d", true);
        assertEquals(Errno.ENOTDIR, refused(() -> files.unlink("x", true)));
        assertFalse(Files.exists(folder.resolve("d")));
    }
}
