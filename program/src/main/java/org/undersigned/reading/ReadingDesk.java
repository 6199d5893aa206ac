package org.undersigned.reading;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Message;
import org.undersigned.reading.ReadOutcome.Why;

/// Where documents are read: hands each to a confined child and gives back what came of it.
///
/// Every child proves its jail before its first document (see [Trials]). A child serves up to
/// [#DOCUMENTS_PER_CHILD] documents one after the other; after any trouble it is ended and the
/// next
/// document gets a fresh one. Threads may share a desk; it keeps as many children as asked for.
public final class ReadingDesk implements AutoCloseable {
  /// How many documents one child reads before it is replaced.
  static final int DOCUMENTS_PER_CHILD = 200;

  private static final List<String> ALWAYS_CLOSED = List.of("/etc/passwd", "/home", "/var");

  /// Whether documents may be read where there is no jail.
  public enum Leave {
    JAIL_ONLY,
    UNJAILED
  }

  /// What a desk is set up with.
  ///
  /// @param java the `java` program to start children with
  /// @param classPath jars and folders of this program
  /// @param closed places that a jailed child must not be able to read: the vault, the home
  /// folder
  /// @param children how many documents may be read at the same time, one or more
  public record Settings(
      Path java,
      List<Path> classPath,
      ReadLimits limits,
      Leave leave,
      List<Path> closed,
      int children) {
    public Settings {
      classPath = List.copyOf(classPath);
      closed = List.copyOf(closed);
      if (children < 1) throw new IllegalArgumentException("A desk has one child or more");
    }
  }

  private final Settings settings;
  private final Confinement confinement;
  private final List<String> command;
  private final ConcurrentLinkedQueue<ChildProcess> idle = new ConcurrentLinkedQueue<>();
  private final Semaphore places;
  private final LongAdder started = new LongAdder();
  private final LongAdder starting = new LongAdder();

  // A jail ends with the thread that started it (prctl(2), PR_SET_PDEATHSIG), so one lasting
  // thread
  // starts them all; it also watches the limits.
  private final ScheduledExecutorService keeper;

  private ReadingDesk(Settings settings, ScheduledExecutorService keeper, Found found) {
    this.settings = settings;
    this.keeper = keeper;
    this.confinement = found.confinement();
    this.command = found.command();
    this.places = new Semaphore(settings.children());
    found.first().ifPresent(idle::add);
  }

  private record Found(
      Confinement confinement, List<String> command, Optional<ChildProcess> first) {}

  /// Opens a desk: looks for a jail, and tries it.
  public static ReadingDesk open(Settings settings) {
    ScheduledExecutorService keeper =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "reading desk");
              thread.setDaemon(true);
              return thread;
            });
    return new ReadingDesk(settings, keeper, find(settings, keeper));
  }

  private static Found find(Settings settings, ScheduledExecutorService keeper) {
    Optional<List<String>> jail = ChildCommand.jailed(settings);
    Message why = Message.of("READ-12");
    if (jail.isPresent()) {
      Optional<ChildProcess> child = start(jail.get(), settings, keeper);
      if (child.isPresent()) {
        List<String> escapes = escapes(child.get(), settings);
        if (escapes.isEmpty())
          return new Found(new Confinement.Jailed("bubblewrap"), jail.get(), child);
        child.get().close();
        why = Message.of("READ-13", "escapes", String.join(", ", escapes));
      }
    }
    return switch (settings.leave()) {
      case JAIL_ONLY -> new Found(new Confinement.Closed(why), List.of(), Optional.empty());
      case UNJAILED ->
          new Found(new Confinement.Limited(why), ChildCommand.limited(settings), Optional.empty());
    };
  }

  private static Optional<ChildProcess> start(
      List<String> command, Settings settings, ScheduledExecutorService keeper) {
    try {
      return Optional.of(keeper.submit(() -> new ChildProcess(command, settings.limits())).get());
    } catch (ExecutionException doesNotStart) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /// What a child that should be jailed is able to do; "start" where it does not even answer.
  private static List<String> escapes(ChildProcess child, Settings settings) {
    try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      List<String> closed =
          settings.closed().stream().map(p -> p.toAbsolutePath().toString()).toList();
      return child.escapes(
          new Trials(listening.getLocalPort(), closed, List.of("/usr/lib", "/", "/etc")));
    } catch (IOException | RuntimeException silent) {
      return List.of("start");
    }
  }

  /// How strictly documents are confined here.
  public Confinement confinement() {
    return confinement;
  }

  /// Why a file of `sizeBytes` would not be read, asked before its bytes are loaded.
  public Optional<ReadOutcome.Unreadable> refusal(
      Fingerprint exhibit, String fileName, long sizeBytes) {
    long allowed = settings.limits().parsedBytes();
    if (sizeBytes <= allowed) return Optional.empty();
    Message message =
        Message.of(
            "READ-05", "file", fileName, "limit", "parsedBytes", "allowed", Long.toString(allowed));
    return Optional.of(new ReadOutcome.Unreadable(exhibit, Why.TOO_LARGE, message));
  }

  /// Reads `document`; waits while all children are busy.
  public ReadOutcome read(Document document) {
    if (confinement instanceof Confinement.Closed(Message why))
      return new ReadOutcome.Unreadable(document.exhibit(), Why.NOT_CONFINED, why);
    Optional<ReadOutcome.Unreadable> refusal =
        refusal(document.exhibit(), document.fileName(), document.bytes().length);
    if (refusal.isPresent()) return refusal.get();
    places.acquireUninterruptibly();
    try {
      Optional<ChildProcess> child = child();
      return child.isPresent()
          ? readBy(child.get(), document)
          : Readers.unreadable(document, Why.NOT_CONFINED, "READ-14");
    } finally {
      places.release();
    }
  }

  /// What a page of `document` looks like and what the file says of itself, both made in a child as
  /// its text is; nothing of either where that fails or there is no leave.
  ///
  /// @param page from 1; zero for no page
  public PageLook look(Document document, int page) {
    if (confinement instanceof Confinement.Closed
        || refusal(document.exhibit(), document.fileName(), document.bytes().length).isPresent())
      return PageLook.NOTHING;
    places.acquireUninterruptibly();
    try {
      return child().map(child -> look(child, document, page)).orElse(PageLook.NOTHING);
    } finally {
      places.release();
    }
  }

  private PageLook look(ChildProcess child, Document document, int page) {
    Watch watch = Watch.over(child, settings.limits(), keeper);
    try {
      PageLook look = child.look(document, page);
      watch.end();
      free(child, watch);
      return look;
    } catch (IOException | RuntimeException trouble) {
      watch.end();
      child.kill();
      return PageLook.NOTHING;
    }
  }

  private void free(ChildProcess child, Watch watch) {
    if (child.documents() < DOCUMENTS_PER_CHILD && watch.stopped().isEmpty()) idle.add(child);
    else child.close();
  }

  private Optional<ChildProcess> child() {
    ChildProcess waiting = idle.poll();
    if (waiting != null) return Optional.of(waiting);
    long begin = System.nanoTime();
    try {
      Optional<ChildProcess> fresh = start(command, settings, keeper);
      if (fresh.isEmpty() || !(confinement instanceof Confinement.Jailed)) return fresh;
      if (escapes(fresh.get(), settings).isEmpty()) return fresh;
      fresh.get().close();
      return Optional.empty();
    } finally {
      started.increment();
      starting.add(System.nanoTime() - begin);
    }
  }

  /// How many children were started after the first, and how long that took, their trials of the
  /// jail included.
  public record Starts(long children, Duration taken) {}

  /// What starting children has cost so far.
  public Starts starts() {
    return new Starts(started.sum(), Duration.ofNanos(starting.sum()));
  }

  private ReadOutcome readBy(ChildProcess child, Document document) {
    Watch watch = Watch.over(child, settings.limits(), keeper);
    try {
      ReadOutcome outcome = child.read(document);
      watch.end();
      if (!isAbout(outcome, document))
        throw new IllegalArgumentException("An answer about another exhibit");
      free(child, watch);
      return outcome;
    } catch (IOException | RuntimeException trouble) {
      watch.end();
      ReadOutcome verdict = watch.verdict(child, document);
      child.kill();
      return verdict;
    }
  }

  private static boolean isAbout(ReadOutcome outcome, Document document) {
    Fingerprint exhibit =
        switch (outcome) {
          case ReadOutcome.Read(var reading, _, _) -> reading.exhibit();
          case ReadOutcome.PartlyRead(var reading, _, _) -> reading.exhibit();
          case ReadOutcome.Unreadable(var about, _, _) -> about;
        };
    return exhibit.equals(document.exhibit());
  }

  @Override
  public void close() {
    idle.forEach(ChildProcess::close);
    idle.clear();
    keeper.shutdownNow();
  }
}
