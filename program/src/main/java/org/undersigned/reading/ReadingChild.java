package org.undersigned.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.undersigned.model.Fingerprint;

/// The child process in which documents are read: takes frames on its standard input and answers
/// each on its standard output. Ends when its input ends.
///
/// What libraries print goes nowhere, so that nothing but frames is on the pipe.
public final class ReadingChild {
  /// Parsers that go down with the nesting of a document get room to do so.
  private static final long STACK_BYTES = 64L << 20;

  private final DataInputStream in;
  private final DataOutputStream out;
  private ReadLimits limits = ReadLimits.usual();

  private ReadingChild(DataInputStream in, DataOutputStream out) {
    this.in = in;
    this.out = out;
  }

  /// Started by the parent with no arguments.
  public static void main(String[] arguments) throws InterruptedException {
    DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16));
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    System.setErr(System.out);
    Thread thread =
        new Thread(null, () -> new ReadingChild(in, out).serve(), "reading", STACK_BYTES);
    thread.start();
    thread.join();
  }

  private void serve() {
    try {
      while (true) answer(Frames.read(in));
    } catch (EOFException closed) {
      // The parent has no more documents.
    } catch (IOException broken) {
      System.exit(1);
    }
  }

  private void answer(Frames.Frame frame) throws IOException {
    DataInputStream content = frame.content();
    switch (frame.kind()) {
      case Frames.LIMITS -> limits = LimitsWire.read(content);
      case Frames.TRIALS -> {
        List<String> escapes = Trials.read(content).escapes();
        Frames.write(out, Frames.ESCAPES, o -> Wire.list(o, escapes, Wire::text));
      }
      case Frames.DOCUMENT -> {
        Document document = document(content);
        reply(document, Readers.read(document, limits));
      }
      case Frames.LOOK_AT -> {
        Document document = document(content);
        PageLook look = PageLooks.at(document, content.readInt(), limits);
        Frames.write(out, Frames.LOOK, o -> PageLook.write(o, look));
      }
      default -> throw new IOException("A frame of kind " + frame.kind());
    }
  }

  private static Document document(DataInputStream content) throws IOException {
    return new Document(
        new Fingerprint(Wire.text(content)), Wire.text(content), Wire.bytes(content));
  }

  private void reply(Document document, ReadOutcome outcome) throws IOException {
    try {
      Frames.write(out, Frames.OUTCOME, o -> OutcomeWire.write(o, outcome));
    } catch (LimitReached tooLong) {
      ReadOutcome refused = Readers.tooLarge(document, tooLong);
      Frames.write(out, Frames.OUTCOME, o -> OutcomeWire.write(o, refused));
    }
  }
}
