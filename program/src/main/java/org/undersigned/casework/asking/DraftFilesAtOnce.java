package org.undersigned.casework.asking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.undersigned.casework.Desks;
import org.undersigned.casework.proposing.WaysOfDrafting;
import org.undersigned.model.Message;
import org.undersigned.reading.ReadingDesk;

/// Drafts many files, several at a time, and hands the outcomes out in the order of the files.
public final class DraftFilesAtOnce implements AutoCloseable {

  /// How many files may wait for the one before them, so that memory does not grow with their
  /// number.
  private static final int AHEAD = 16;

  private final ReadingDesk desk;
  private final DraftFiles drafting;
  private final ExecutorService workers;

  private DraftFilesAtOnce(ReadingDesk desk, WaysOfDrafting ways, Function<Message, String> words) {
    this.desk = desk;
    this.drafting = new DraftFiles(desk, ways.proposers(), words);
    this.workers =
        Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors()));
  }

  /// Opens desks that read in a jail, or with limits only where there is none: nothing is kept
  /// here, and no vault is open that a hostile file could reach.
  public static DraftFilesAtOnce open(
      Desks.Program program, WaysOfDrafting ways, Function<Message, String> words) {
    return new DraftFilesAtOnce(Desks.open(program, Desks.Jail.WAIVED, List.of()), ways, words);
  }

  /// Why files are read without a jail here, if so.
  public Optional<Message> warning() {
    return Desks.unjailed(desk);
  }

  /// The outcomes, one for each file, in their order.
  public Iterable<DraftFiles.Outcome> draft(List<Path> files) {
    return () -> new InOrder(files.iterator());
  }

  private final class InOrder implements Iterator<DraftFiles.Outcome> {
    private final Iterator<Path> files;
    private final List<Future<DraftFiles.Outcome>> ahead = new ArrayList<>();

    InOrder(Iterator<Path> files) {
      this.files = files;
    }

    @Override
    public boolean hasNext() {
      while (ahead.size() < AHEAD && files.hasNext()) {
        Path file = files.next();
        ahead.add(workers.submit(() -> drafting.draft(file)));
      }
      return !ahead.isEmpty();
    }

    @Override
    public DraftFiles.Outcome next() {
      if (!hasNext()) throw new NoSuchElementException();
      try {
        return ahead.removeFirst().get();
      } catch (ExecutionException fault) {
        throw new IllegalStateException(fault.getCause());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
    desk.close();
  }
}
