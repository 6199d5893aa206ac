package org.undersigned.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/// The frames on the pipe between parent and child: one byte that tells the kind, four bytes of
/// length (big-endian), and so many bytes.
///
/// | Kind | From | Holds |
/// |---|---|---|
/// | `L` | parent | the limits, once, first |
/// | `T` | parent | what the child must not be able to do: a port to reach, places to read and
/// write |
/// | `D` | parent | a document: fingerprint, file name, bytes |
/// | `E` | child | what of `T` it was able to do |
/// | `O` | child | what came of reading `D` |
final class Frames {
  static final byte LIMITS = 'L';
  static final byte TRIALS = 'T';
  static final byte DOCUMENT = 'D';
  static final byte ESCAPES = 'E';
  static final byte OUTCOME = 'O';

  /// The longest frame that either side accepts.
  static final int LONGEST = 512 << 20;

  /// One frame.
  record Frame(byte kind, byte[] content) {}

  private Frames() {}

  static void write(DataOutputStream out, Frame frame) throws IOException {
    out.writeByte(frame.kind());
    out.writeInt(frame.content().length);
    out.write(frame.content());
    out.flush();
  }

  /// The next frame.
  ///
  /// @throws EOFException where the other side has closed the pipe
  /// @throws IOException where the length is none that either side sends
  static Frame read(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    int length = in.readInt();
    if (length < 0 || length > LONGEST) throw new IOException("A frame of " + length + " bytes");
    byte[] content = in.readNBytes(length);
    if (content.length < length) throw new EOFException("The pipe ended inside of a frame");
    return new Frame(kind, content);
  }
}
