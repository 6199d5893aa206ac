package org.undersigned.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.undersigned.identity.blocking.CandidateIndex;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.compare.PairBatch;
import org.undersigned.identity.compare.PairComparison;

/// Goes over all candidate pairs in pieces of blocks, several pieces at a time. What the pieces
/// give comes back in their order, so that the result does not depend on the number of threads.
public final class PairPass {
  private static final int PLACES = 1 << 15;

  private final PersonTable table;
  private final CandidateIndex index;
  private final LinkageSettings settings;
  private final ConcurrentLinkedQueue<PairComparison> idle = new ConcurrentLinkedQueue<>();

  /// Some blocks of one key.
  record Piece(int number, int key, int from, int to) {}

  /// Takes some pairs with the patterns of their levels.
  interface Taker {
    void take(PairBatch pairs);
  }

  PairPass(PersonTable table, CandidateIndex index, LinkageSettings settings) {
    this.table = table;
    this.index = index;
    this.settings = settings;
  }

  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (int key = 0; key < index.keys().size(); key++) {
      int places = index.places(key);
      for (int from = 0; from < places; ) {
        int to = index.borderAfter(key, from + PLACES);
        pieces.add(new Piece(pieces.size(), key, from, to));
        from = to;
      }
    }
    return pieces;
  }

  /// What `work` makes of each number below `count`, in order.
  <R> List<R> inOrder(int count, Function<Integer, R> work) {
    try (ForkJoinPool pool = new ForkJoinPool(settings.threads())) {
      return pool.submit(() -> IntStream.range(0, count).parallel().mapToObj(work::apply).toList())
          .join();
    }
  }

  /// Gives the pairs of a piece with their patterns.
  void over(Piece piece, int sampling, Taker taker) {
    compared(taker, each -> index.pairs(piece.key(), piece.from(), piece.to(), sampling, each));
  }

  /// Those of the pairs between two borders of a key in which a record from `first` on stands.
  void overFrom(int first, int key, int from, int to, Taker taker) {
    compared(taker, each -> index.pairsFrom(first, key, from, to, each));
  }

  /// Gives the pairs that come from `source` and are allowed, compared.
  void compared(Taker taker, Consumer<CandidateIndex.PairTaker> source) {
    PairComparison comparison = idle.poll();
    PairComparison own = comparison == null ? new PairComparison(table) : comparison;
    PairBatch batch = own.batch();
    batch.clear();
    source.accept(
        (a, b) -> {
          if (!allowed(a, b)) return;
          batch.add(a, b);
          if (batch.isFull()) give(batch, own, taker);
        });
    give(batch, own, taker);
    idle.add(own);
  }

  private static void give(PairBatch batch, PairComparison comparison, Taker taker) {
    comparison.compare(batch);
    taker.take(batch);
    batch.clear();
  }

  /// Patterns in the order of their pairs.
  public static final class Patterns {
    private long[] patterns = new long[64];
    private int size;

    void add(PairBatch pairs) {
      if (size + pairs.size() > patterns.length)
        patterns = java.util.Arrays.copyOf(patterns, Math.max(size * 2, size + pairs.size()));
      for (int pair = 0; pair < pairs.size(); pair++) patterns[size++] = pairs.pattern(pair);
    }
  }

  /// Gives the pairs of a piece again, with the patterns that [#over] found.
  void again(Piece piece, Patterns found, Taker taker) {
    PairBatch batch = new PairBatch();
    int[] at = new int[1];
    index.pairs(
        piece.key(),
        piece.from(),
        piece.to(),
        1,
        (a, b) -> {
          if (!allowed(a, b)) return;
          batch.add(a, b, found.patterns[at[0]++]);
          if (!batch.isFull()) return;
          taker.take(batch);
          batch.clear();
        });
    taker.take(batch);
  }

  /// Whether the two may be one person by the settings.
  boolean allowed(int one, int other) {
    return switch (settings.pairing()) {
      case ALL -> true;
      case ACROSS -> table.list(one) != table.list(other);
    };
  }
}
