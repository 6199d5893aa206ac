package org.undersigned.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// The frames on the pipe between parent and child: one byte that tells the kind, four bytes of
/// length (big-endian), and so many bytes.
///
/// | Kind | From | Holds |
/// |---|---|---|
/// | `L` | parent | the limits, once, first |
/// | `T` | parent | what the child must not be able to do: reach a port, read and write places |
/// | `D` | parent | a document: fingerprint, file name, bytes |
/// | `P` | parent | a document, and which page of it is to be shown: none, or from 1 |
/// | `I` | child | the picture of that page, and what the file says of itself |
/// | `E` | child | what of `T` it was able to do |
/// | `O` | child | what came of reading `D` |
final class Frames {
  static final byte LIMITS = 'L';
  static final byte TRIALS = 'T';
  static final byte DOCUMENT = 'D';
  static final byte LOOK_AT = 'P';
  static final byte LOOK = 'I';
  static final byte ESCAPES = 'E';
  static final byte OUTCOME = 'O';

  /// The longest frame that either side accepts.
  static final int LONGEST = 512 << 20;

  /// One frame, its content still on the pipe: to be read before the next frame is asked for.
  record Frame(byte kind, DataInputStream content) {}

  /// Writes what a frame holds. Called twice: to measure, and to send.
  interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  private Frames() {}

  /// Sends a frame. The content goes straight into the pipe: a long list would not fit into the
  /// child's memory a second time.
  ///
  /// @throws LimitReached before anything is sent, where the content is longer than either side
  ///     accepts
  static void write(DataOutputStream out, byte kind, Content content) throws IOException {
    Counter counter = new Counter();
    content.write(new DataOutputStream(counter));
    LimitReached.check("frameBytes", counter.bytes, LONGEST);
    out.writeByte(kind);
    out.writeInt((int) counter.bytes);
    content.write(out);
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
    return new Frame(kind, new DataInputStream(new Bounded(in, length)));
  }

  /// Ends the reading of a frame.
  ///
  /// @throws IOException where bytes of it are left: the other side sent something else
  static void end(Frame frame) throws IOException {
    if (frame.content().read() >= 0) throw new IOException("A frame longer than its content");
  }

  private static final class Counter extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] from, int start, int length) {
      bytes += length;
    }
  }

  /// The bytes of one frame, and no byte of the next.
  private static final class Bounded extends FilterInputStream {
    private int left;

    Bounded(InputStream in, int length) {
      super(in);
      left = length;
    }

    @Override
    public int read() throws IOException {
      if (left == 0) return -1;
      int one = in.read();
      if (one < 0) throw new EOFException("The pipe ended inside of a frame");
      left--;
      return one;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
      if (length == 0) return 0;
      if (left == 0) return -1;
      int got = in.read(into, start, Math.min(length, left));
      if (got < 0) throw new EOFException("The pipe ended inside of a frame");
      left -= got;
      return got;
    }
  }
}
