package org.undersigned.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.undersigned.model.Message;
import org.undersigned.seal.Attachment;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.Key;
import org.undersigned.seal.KeyFile;
import org.undersigned.seal.SealedFileReader;
import org.undersigned.seal.SealedFileWriter;

/// The sealed files of one case: written once, durable before anything names them, read back chunk
/// by checked chunk.
final class Shelf {
  private static final int BUFFER = 1 << 20;

  private final Disk disk;
  private final VaultFolder.CaseFolder folder;
  private final Bytes caseId;
  private final KeyRing ring;

  Shelf(Disk disk, VaultFolder.CaseFolder folder, Bytes caseId, KeyRing ring) {
    this.disk = disk;
    this.folder = folder;
    this.caseId = caseId;
    this.ring = ring;
  }

  static Path file(VaultFolder.CaseFolder folder, Attachment attachment) {
    return attachment.kind() == Attachment.Kind.RELEASE
        ? folder.release(attachment.id())
        : folder.exhibit(attachment.id());
  }

  static KeyFile.Purpose purpose(Attachment.Kind kind) {
    return kind == Attachment.Kind.RELEASE ? KeyFile.Purpose.RELEASE : KeyFile.Purpose.EXHIBIT;
  }

  /// A stream that broke off while it was read: not the disk's fault.
  static final class Broken extends IOException {
    private static final long serialVersionUID = 1L;

    Broken(IOException cause) {
      super(cause);
    }
  }

  /// Seals `bytes` into `tmp/` and forces them to the disk.
  Arrival seal(Attachment.Kind kind, InputStream bytes, SecureRandom random) throws IOException {
    disk.makeFolder(folder.temporary());
    var id = Bytes.random(16, random);
    var part = part(id);
    var key = Key.random(random);
    try (var channel = disk.create(part)) {
      var writer = new SealedFileWriter(new ToChannel(channel), key, id, random);
      copy(bytes, writer);
      writer.close();
      channel.force(true);
      var attachment = new Attachment(kind, id, writer.storedLength(), writer.storedHash());
      return new Arrival(writer.contentFingerprint(), writer.length(), attachment, key);
    } catch (IOException failure) {
      disk.delete(part);
      throw failure;
    }
  }

  private static void copy(InputStream from, OutputStream to) throws IOException {
    var buffer = new byte[BUFFER];
    while (true) {
      int count;
      try {
        count = from.read(buffer);
      } catch (IOException failure) {
        throw new Broken(failure);
      }
      if (count < 0) {
        return;
      }
      to.write(buffer, 0, count);
    }
  }

  /// Puts a sealed file in its place, its key first: a file without a key would be lost, a key
  /// without a file is only a leftover.
  void place(Arrival arrival, SecureRandom random) throws IOException {
    var attachment = arrival.attachment();
    ring.keep(purpose(attachment.kind()), attachment.id(), arrival.key(), random);
    disk.move(part(attachment.id()), file(folder, attachment));
  }

  /// Takes back what no entry names.
  void discard(Arrival arrival) throws IOException {
    disk.delete(part(arrival.attachment().id()));
    disk.delete(file(folder, arrival.attachment()));
    disk.delete(folder.key(arrival.attachment().id()));
  }

  private Path part(Bytes id) {
    return folder.temporary().resolve(id.hex() + ".usx.part");
  }

  KeyRing.Asked key(Attachment attachment) throws IOException {
    return ring.ask(purpose(attachment.kind()), attachment.id());
  }

  Retrieval open(Attachment attachment) {
    var file = file(folder, attachment);
    var name = caseId.hex() + "/" + folder.root().relativize(file).toString().replace('\\', '/');
    try {
      return switch (key(attachment)) {
        case KeyRing.Asked.There(Key key) -> {
          var reader = new SealedFileReader(disk.openForReading(file), key, attachment.id());
          yield new Retrieval.Found(reader, reader.length());
        }
        case KeyRing.Asked.Destroyed() ->
            new Retrieval.Refused(Trouble.at(Trouble.WITHDRAWN, "cases/" + name));
        case KeyRing.Asked.Unusable(Message why) -> new Retrieval.Refused(why);
      };
    } catch (SealedFileReader.Damaged damaged) {
      return new Retrieval.Refused(
          Trouble.at(
              Trouble.SEALED_FILE_DAMAGED,
              "cases/" + name,
              "where",
              String.valueOf(damaged.getMessage())));
    } catch (NoSuchFileException missing) {
      return new Retrieval.Refused(Trouble.at(Trouble.FILE_MISSING, "cases/" + name));
    } catch (IOException failure) {
      return new Retrieval.Refused(Trouble.of(failure, "cases/" + name));
    }
  }

  /// Hands whole chunks to the file without a buffer between.
  private static final class ToChannel extends OutputStream {
    private final FileChannel channel;

    ToChannel(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int count) throws IOException {
      Disk.writeFully(channel, ByteBuffer.wrap(octets, from, count));
    }
  }
}
