package org.undersigned.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.undersigned.model.Message;

/// Holds a vault for one process: a lock of the operating system on the file `lock`, which dies
/// with the process. Meanwhile the file says which process holds it and since when; it is empty
/// otherwise.
final class VaultLock implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;

  private VaultLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /// What came of asking for the lock.
  sealed interface Taking {
    record Taken(VaultLock lock) implements Taking {}

    record Refused(Message why) implements Taking {}
  }

  static Taking take(VaultFolder vault, Disk disk, Surroundings surroundings) throws IOException {
    var channel = disk.openForWriting(vault.lock());
    var lock = tryLock(channel);
    if (lock.isEmpty()) {
      var holder = new String(LogScan.read(channel, 0, 200), StandardCharsets.US_ASCII).strip();
      channel.close();
      return new Taking.Refused(
          Message.of(
              Trouble.HELD,
              "folder",
              vault.root().toString(),
              "holder",
              holder.isEmpty() ? "another process" : holder));
    }
    var since = surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    var holder = "process %d since %s\n".formatted(ProcessHandle.current().pid(), since);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)), 0);
    return new Taking.Taken(new VaultLock(channel, lock.get()));
  }

  /// The last byte of the largest file is locked: where locks are mandatory, the words can still be
  /// read.
  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock(Long.MAX_VALUE - 1, 1, false));
    } catch (OverlappingFileLockException heldHere) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    channel.truncate(0);
    lock.release();
    channel.close();
  }
}
