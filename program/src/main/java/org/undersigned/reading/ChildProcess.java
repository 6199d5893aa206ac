package org.undersigned.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A running child and the pipe to it. Used by one thread at a time; any trouble ends it.
final class ChildProcess implements AutoCloseable {
  private static final long LAST_BREATH_MILLIS = 1000;

  private final Process process;
  private final DataOutputStream to;
  private final DataInputStream from;
  private int documents;

  /// Starts a child and tells it the limits.
  ///
  /// @throws IOException where it does not start
  ChildProcess(List<String> command, ReadLimits limits) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
    builder.environment().clear();
    process = builder.start();
    to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    from = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    Frames.write(to, Frames.LIMITS, out -> LimitsWire.write(out, limits));
  }

  /// What of `trials` the child was able to do.
  List<String> escapes(Trials trials) throws IOException {
    Frames.write(to, Frames.TRIALS, trials::write);
    Frames.Frame frame = answer(Frames.ESCAPES);
    List<String> escapes = Wire.list(frame.content(), Wire::text);
    Frames.end(frame);
    return escapes;
  }

  /// What came of reading `document`.
  ///
  /// @throws IOException where the child ended or sent what is no answer
  /// @throws IllegalArgumentException where its answer contradicts itself
  ReadOutcome read(Document document) throws IOException {
    documents++;
    Frames.write(to, Frames.DOCUMENT, out -> document(out, document));
    Frames.Frame frame = answer(Frames.OUTCOME);
    ReadOutcome outcome = OutcomeWire.read(frame.content());
    Frames.end(frame);
    return outcome;
  }

  /// What page `number` of `document` looks like, and what the file says of itself.
  ///
  /// @param number from 1; zero for no page
  PageLook look(Document document, int number) throws IOException {
    documents++;
    Frames.write(
        to,
        Frames.LOOK_AT,
        out -> {
          document(out, document);
          out.writeInt(number);
        });
    Frames.Frame frame = answer(Frames.LOOK);
    PageLook look = PageLook.read(frame.content());
    Frames.end(frame);
    return look;
  }

  private static void document(DataOutputStream out, Document document) throws IOException {
    Wire.text(out, document.exhibit().hex());
    Wire.text(out, document.fileName());
    Wire.bytes(out, document.bytes());
  }

  private Frames.Frame answer(byte kind) throws IOException {
    Frames.Frame frame = Frames.read(from);
    if (frame.kind() != kind) throw new IOException("A frame of kind " + frame.kind());
    return frame;
  }

  /// How many documents were handed to it.
  int documents() {
    return documents;
  }

  /// The processor time that it and its own children have taken, as far as the system tells.
  Duration processorTime() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// Ends the child at once, with all that it started.
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /// How it ended, when the pipe broke: 3 says that its memory was used up. A child that lives
  /// on is
  /// ended.
  int exitCode() {
    try {
      if (!process.waitFor(LAST_BREATH_MILLIS, TimeUnit.MILLISECONDS)) kill();
      return process.waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      kill();
      return -1;
    }
  }

  /// Lets the child end, and sees to it.
  @Override
  public void close() {
    try {
      to.close();
    } catch (IOException gone) {
      // It has ended already.
    }
    kill();
  }
}
