// SPDX-License-Identifier: MIT
package m3.host;

import static m3.host.TextProcedures.text;
import static m3.host.TextProcedures.truth;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import m3.runtime.HostProcedure;
import m3.runtime.M3Context;
import m3.runtime.Reference;
import m3.runtime.Text;

/**
 * Interface HostFile: files by way of the polyglot context, which gives access to them or does not.
 *
 * <p>A problem is a text for people; those of the usual kinds are the reasons that interface OSError names.
 */
final class FileProcedures {
  private static final double MICROSECONDS = 1e6;
  private static final String IS_FOLDER = "it is a folder";

  /** Something with files that may fail. */
  private interface Deed<T> {
    T run() throws IOException;
  }

  /** An open file and the lock it holds, if any. */
  private static final class Open {
    private final SeekableByteChannel channel;
    private FileLock lock;

    private Open(SeekableByteChannel channel) {
      this.channel = channel;
    }
  }

  private FileProcedures() {}

  static void addTo(Map<String, HostProcedure> all) {
    all.put("HostFile.Open", (context, a) -> attempt((Reference) a[6], null, () -> open(context, a)));
    all.put("HostFile.Rights", (context, a) -> attempt((Reference) a[1], null,
        () -> new Text(PosixFilePermissions.toString(withRights(() -> file(context, a[0]).getPosixPermissions())))));
    all.put("HostFile.Read", (context, a) -> attempt((Reference) a[2], 0L, () -> read(channel(a[0]), Characters.of(a[1]))));
    all.put("HostFile.Write", (context, a) -> problem(() -> write(channel(a[0]), Characters.of(a[1]))));
    all.put("HostFile.Seek", (context, a) -> problem(() -> channel(a[0]).position((Long) a[1])));
    all.put("HostFile.Position", (context, a) -> attempt((Reference) a[1], 0L, () -> channel(a[0]).position()));
    all.put("HostFile.Size", (context, a) -> attempt((Reference) a[1], 0L, () -> channel(a[0]).size()));
    all.put("HostFile.Lock", (context, a) -> attempt((Reference) a[1], truth(false), () -> lock((Open) a[0])));
    all.put("HostFile.Unlock", (context, a) -> problem(() -> unlock((Open) a[0])));
    all.put("HostFile.Flush", (context, a) -> problem(() -> flush(channel(a[0]))));
    all.put("HostFile.Close", (context, a) -> problem(() -> {
      channel(a[0]).close();
      return null;
    }));
    all.put("HostFile.Status", (context, a) -> problem(() -> status(file(context, a[0]), a)));
    all.put("HostFile.Names", (context, a) -> attempt((Reference) a[1], Text.EMPTY, () -> names(file(context, a[0]))));
    all.put("HostFile.CreateFolder", (context, a) -> problem(() -> {
      file(context, a[0]).createDirectory();
      return null;
    }));
    all.put("HostFile.DeleteFolder", (context, a) -> problem(() -> delete(file(context, a[0]), true)));
    all.put("HostFile.DeleteFile", (context, a) -> problem(() -> delete(file(context, a[0]), false)));
    all.put("HostFile.Rename", (context, a) -> problem(() -> {
      file(context, a[0]).move(file(context, a[1]), StandardCopyOption.REPLACE_EXISTING);
      return null;
    }));
    all.put("HostFile.SetModified", (context, a) -> problem(() -> {
      file(context, a[0]).setLastModifiedTime(FileTime.from((long) ((Double) a[1] * MICROSECONDS), TimeUnit.MICROSECONDS));
      return null;
    }));
    all.put("HostFile.Absolute", (context, a) -> attempt((Reference) a[1], null,
        () -> new Text(file(context, a[0]).getCanonicalFile().getPath())));
    all.put("HostFile.WorkingFolder", (context, a) -> attempt((Reference) a[0], null,
        () -> new Text(context.env().getCurrentWorkingDirectory().getPath())));
    all.put("HostFile.SetWorkingFolder", (context, a) -> problem(() -> setWorkingFolder(context, file(context, a[0]))));
  }

  /** What {@code deed} gives; or {@code otherwise}, and the reason in {@code problem}. */
  private static Object attempt(Reference problem, Object otherwise, Deed<?> deed) {
    try {
      return deed.run();
    } catch (IOException | SecurityException | IllegalArgumentException | UnsupportedOperationException failed) {
      problem.setObject(new Text(reason(failed)));
      return otherwise;
    }
  }

  /** Null, or why {@code deed} failed. */
  private static Text problem(Deed<?> deed) {
    try {
      deed.run();
      return null;
    } catch (IOException | SecurityException | IllegalArgumentException | UnsupportedOperationException failed) {
      return new Text(reason(failed));
    }
  }

  private static String reason(Exception failed) {
    return switch (failed) {
      case NoSuchFileException none -> "no such file or folder";
      case FileAlreadyExistsException exists -> "it exists already";
      case AccessDeniedException denied -> "access denied";
      case NotDirectoryException file -> "not a folder";
      case DirectoryNotEmptyException full -> "the folder is not empty";
      case SecurityException forbidden -> "access denied";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    };
  }

  private static TruffleFile file(M3Context context, Object path) {
    return context.env().getPublicTruffleFile(text(path).value());
  }

  private static SeekableByteChannel channel(Object open) {
    return ((Open) open).channel;
  }

  private static Open open(M3Context context, Object[] a) throws IOException {
    TruffleFile file = file(context, a[0]);
    if (file.isDirectory()) {
      throw new FileSystemException(file.getPath(), null, IS_FOLDER);
    }
    Set<OpenOption> options = new HashSet<>(Set.of(StandardOpenOption.READ));
    add(options, a[1], StandardOpenOption.WRITE);
    add(options, a[2], StandardOpenOption.TRUNCATE_EXISTING);
    add(options, a[3], StandardOpenOption.CREATE);
    add(options, a[4], StandardOpenOption.CREATE_NEW);
    if (a[5] == null) {
      return new Open(file.newByteChannel(options));
    }
    Set<PosixFilePermission> rights = PosixFilePermissions.fromString(text(a[5]).value());
    boolean made = !file.exists();
    SeekableByteChannel channel = withRights(() -> file.newByteChannel(options, PosixFilePermissions.asFileAttribute(rights)));
    if (made) {
      file.setPosixPermissions(rights);
    }
    return new Open(channel);
  }

  /** What {@code deed} gives; where the file system has no access rights that is a failure as any other. */
  private static <T> T withRights(Deed<T> deed) throws IOException {
    try {
      return deed.run();
    } catch (UnsupportedOperationException none) {
      throw new FileSystemException(null, null, "the file system has no access rights");
    }
  }

  private static void add(Set<OpenOption> options, Object wanted, OpenOption option) {
    if ((Long) wanted != 0) {
      options.add(option);
    }
  }

  private static long read(SeekableByteChannel channel, Characters into) throws IOException {
    return Math.max(0, channel.read(ByteBuffer.wrap(into.bytes(), into.offset(), into.length())));
  }

  private static Object write(SeekableByteChannel channel, Characters from) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(from.bytes(), from.offset(), from.length());
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
    return null;
  }

  private static Object flush(SeekableByteChannel channel) throws IOException {
    if (channel instanceof FileChannel file) {
      file.force(false);
    }
    return null;
  }

  /** Whether the file is locked now; a context's own file system may have no locks, then it is nobody else's. */
  private static Long lock(Open open) throws IOException {
    if (open.lock == null && open.channel instanceof FileChannel file) {
      try {
        open.lock = file.tryLock();
      } catch (OverlappingFileLockException ours) {
        return truth(false);
      }
      return truth(open.lock != null);
    }
    return truth(true);
  }

  private static Object unlock(Open open) throws IOException {
    if (open.lock != null) {
      open.lock.release();
      open.lock = null;
    }
    return null;
  }

  private static Object status(TruffleFile file, Object[] a) throws IOException {
    FileTime modified = file.getLastModifiedTime();
    ((Reference) a[1]).setLong(file.isDirectory() ? 1 : file.isRegularFile() ? 0 : 2);
    ((Reference) a[2]).setLong(file.size());
    ((Reference) a[3]).setDouble(modified.to(TimeUnit.MICROSECONDS) / MICROSECONDS);
    return null;
  }

  private static Text names(TruffleFile folder) throws IOException {
    Collection<TruffleFile> files = folder.list();
    return new Text(files.stream().map(file -> file.getName() + "\0").sorted().collect(Collectors.joining()));
  }

  private static Object delete(TruffleFile file, boolean folder) throws IOException {
    if (file.exists() && file.isDirectory() != folder) {
      throw new FileSystemException(file.getPath(), null, folder ? "not a folder" : IS_FOLDER);
    }
    file.delete();
    return null;
  }

  private static Object setWorkingFolder(M3Context context, TruffleFile folder) throws IOException {
    if (!folder.isDirectory()) {
      throw folder.exists() ? new NotDirectoryException(folder.getPath()) : new NoSuchFileException(folder.getPath());
    }
    context.env().setCurrentWorkingDirectory(folder.getAbsoluteFile().normalize());
    return null;
  }
}
