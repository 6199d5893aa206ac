package org.undersigned.reading;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.undersigned.model.Message;
import org.undersigned.reading.ReadOutcome.Why;

/// Watches a child while it reads one document, and ends it when its time is up.
final class Watch {
  private static final long POLL_MILLIS = 250;
  private static final int OUT_OF_MEMORY = 3;

  private final AtomicReference<Optional<String>> stopped = new AtomicReference<>(Optional.empty());
  private final ReadLimits limits;
  private Optional<Future<?>> wall = Optional.empty();
  private Optional<Future<?>> processor = Optional.empty();

  private Watch(ReadLimits limits) {
    this.limits = limits;
  }

  static Watch over(ChildProcess child, ReadLimits limits, ScheduledExecutorService keeper) {
    Watch watch = new Watch(limits);
    watch.wall =
        Optional.of(
            keeper.schedule(
                () -> watch.stop(child, "wall"), limits.wall().toMillis(), TimeUnit.MILLISECONDS));
    Duration[] before = new Duration[1];
    watch.processor =
        Optional.of(
            keeper.scheduleWithFixedDelay(
                () -> {
                  Duration now = child.processorTime();
                  if (before[0] == null) before[0] = now;
                  else if (now.minus(before[0]).compareTo(limits.processor()) > 0)
                    watch.stop(child, "processor");
                },
                POLL_MILLIS,
                POLL_MILLIS,
                TimeUnit.MILLISECONDS));
    return watch;
  }

  private void stop(ChildProcess child, String limit) {
    stopped.compareAndSet(Optional.empty(), Optional.of(limit));
    child.kill();
  }

  /// Stops watching.
  void end() {
    wall.ifPresent(w -> w.cancel(false));
    processor.ifPresent(p -> p.cancel(false));
  }

  /// The limit at which the child was ended, if it was.
  Optional<String> stopped() {
    return stopped.get();
  }

  /// What to say of a document whose child has ended.
  ReadOutcome verdict(ChildProcess child, Document document) {
    Optional<String> limit = stopped.get();
    if (limit.isPresent())
      return new ReadOutcome.Unreadable(
          document.exhibit(),
          Why.TOO_SLOW,
          Message.of(
              "READ-15",
              "file",
              document.fileName(),
              "limit",
              limit.get(),
              "seconds",
              Long.toString(
                  (limit.get().equals("wall") ? limits.wall() : limits.processor()).toSeconds())));
    if (child.exitCode() == OUT_OF_MEMORY)
      return Readers.tooLarge(document, new LimitReached("heapBytes", limits.heapBytes()));
    return Readers.unreadable(document, Why.DAMAGED, "READ-11");
  }
}
