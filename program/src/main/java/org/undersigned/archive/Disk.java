package org.undersigned.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Sha256;

/// The one place where this room touches files, so that nothing is written another way and a
/// failing disk can be put in its stead.
///
/// Whatever is written gets the day, not the moment, as its file time: when a house worked is
/// nobody's business.
final class Disk {
  private final InstantSource clock;

  Disk(InstantSource clock) {
    this.clock = clock;
  }

  byte[] read(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  /// The file's bytes, or empty if there is no such file.
  Optional<byte[]> readIfPresent(Path file) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    }
  }

  /// SHA-256 of the file, read in pieces.
  Bytes hash(Path file) throws IOException {
    var digest = Sha256.digest();
    var buffer = ByteBuffer.allocate(1 << 16);
    try (var channel = openForReading(file)) {
      while (channel.read(buffer.clear()) >= 0) {
        digest.update(buffer.flip());
      }
    }
    return Bytes.of(digest.digest());
  }

  boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  boolean isFolder(Path file) {
    return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
  }

  long size(Path file) throws IOException {
    return Files.size(file);
  }

  /// Names in a folder in ascending order; none if it does not exist.
  List<Path> list(Path folder) throws IOException {
    if (!isFolder(folder)) {
      return List.of();
    }
    try (var entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /// All files below `folder`, in ascending order of path; links are listed, not followed.
  List<Path> walk(Path folder) throws IOException {
    if (!isFolder(folder)) {
      return List.of();
    }
    try (var entries = Files.walk(folder)) {
      return entries.filter(each -> !isFolder(each)).sorted().toList();
    }
  }

  void makeFolder(Path folder) throws IOException {
    if (isFolder(folder)) {
      return;
    }
    Files.createDirectories(folder);
    ownerOnly(folder, "rwx------");
    sync(folder.toAbsolutePath().getParent());
  }

  /// Writes a file so that it is either wholly there or not at all: beside it in `temporary`,
  /// forced to the disk, moved, and the folder forced too.
  void writeWhole(Path file, byte[] octets, Path temporary) throws IOException {
    makeFolder(temporary);
    makeFolder(file.getParent());
    var part = temporary.resolve(file.getFileName() + ".part");
    try {
      try (var channel = create(part)) {
        writeFully(channel, ByteBuffer.wrap(octets));
        channel.force(true);
      }
      move(part, file);
    } catch (IOException failure) {
      Files.deleteIfExists(part);
      throw failure;
    }
  }

  /// Moves a forced file to its place and forces both folders.
  void move(Path from, Path to) throws IOException {
    makeFolder(to.getParent());
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    setDay(to);
    sync(to.getParent());
    sync(from.getParent());
  }

  FileChannel create(Path file) throws IOException {
    var channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    ownerOnly(file, "rw-------");
    return channel;
  }

  FileChannel openForReading(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
  }

  FileChannel openForWriting(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  static void writeFully(FileChannel channel, ByteBuffer octets) throws IOException {
    while (octets.hasRemaining()) {
      channel.write(octets);
    }
  }

  void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  /// Bytes that may still be written where `folder` lies.
  long free(Path folder) throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  /// Forces a folder's names to the disk. Windows refuses to open a folder; there durability of
  /// names is the file system's own promise.
  void sync(Path folder) throws IOException {
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /// Sets the file time to the start of the day (UTC).
  void setDay(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(clock.instant().truncatedTo(ChronoUnit.DAYS)));
  }

  /// The same for `folder` and all folders in it.
  void setDayOfFolders(Path folder) throws IOException {
    try (var walk = Files.walk(folder)) {
      for (var each : walk.filter(this::isFolder).toList()) {
        setDay(each);
      }
    }
  }

  private static void ownerOnly(Path file, String permissions) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
  }
}
