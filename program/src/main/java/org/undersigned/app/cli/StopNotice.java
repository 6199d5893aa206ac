package org.undersigned.app.cli;

import java.util.concurrent.atomic.AtomicReference;
import org.undersigned.model.Message;

/// What is said when somebody stops a command half-way (Ctrl+C, or an orderly kill). Nothing needs
/// to be saved then: what was acknowledged is on the disk. One for the whole process, as its
/// signals are.
final class StopNotice {

  private static final AtomicReference<Thread> POSTED = new AtomicReference<>();

  private StopNotice() {}

  /// From now on a stop is answered with `APP-06` on standard error.
  static void post(Surroundings surroundings, String command) {
    lift();
    Thread notice =
        new Thread(
            () ->
                surroundings
                    .err()
                    .println(new Words("en").of(Message.of("APP-06", "command", command))));
    POSTED.set(notice);
    Runtime.getRuntime().addShutdownHook(notice);
  }

  /// From now on a stop is no interruption: the command has ended, or waits to be stopped.
  static void lift() {
    Thread notice = POSTED.getAndSet(null);
    if (notice == null) return;
    try {
      Runtime.getRuntime().removeShutdownHook(notice);
    } catch (IllegalStateException alreadyStopping) {
      // Too late to take it back: it is being said.
    }
  }
}
