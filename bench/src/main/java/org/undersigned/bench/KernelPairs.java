package org.undersigned.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.undersigned.identity.Linkage;
import org.undersigned.identity.LinkageSettings;
import org.undersigned.identity.blocking.CandidateIndex;
import org.undersigned.identity.clusters.Judgements;
import org.undersigned.identity.columns.ColumnMapping;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.RoleRecogniser;
import org.undersigned.identity.columns.TableBuilder;
import org.undersigned.identity.compare.PairBatch;
import org.undersigned.identity.compare.PairComparison;
import org.undersigned.identity.weights.BatchWeights;
import org.undersigned.names.ComparableName;
import org.undersigned.names.NameComparer;
import org.undersigned.names.NameReader;
import org.undersigned.names.NameReading;
import org.undersigned.names.NameWord;
import org.undersigned.names.WordLikeness;

/// What [Kernel] compares: candidate pairs of 60,000 records of invented persons
/// ([SyntheticPersons], seed 11), as blocking brings them together: of every key the same share of
/// its pairs.
@State(Scope.Thread)
public class KernelPairs {
  static final int RECORD_PAIRS = 1 << 20;
  static final int NAME_PAIRS = 1 << 17;
  static final int FEW_PAIRS = 1 << 8;
  static final int STRIDE = RECORD_PAIRS / FEW_PAIRS;
  private static final int RECORDS = 60_000;
  private static final long SEED = 11;

  private final int[] ones = new int[RECORD_PAIRS];
  private final int[] others = new int[RECORD_PAIRS];
  private PersonTable table;
  private PairComparison comparison;
  private PairComparison forgetful;
  private final PairBatch batch = new PairBatch();
  private BatchWeights scores;
  private ComparableName[] names;
  private final NameComparer comparer = new NameComparer();
  private final WordLikeness likeness = new WordLikeness();

  @Setup
  public void prepare() throws IOException {
    List<List<String>> rows = rows();
    ColumnMapping mapping = RoleRecogniser.recognise("list", rows, Map.of());
    TableBuilder builder = new TableBuilder(List.of(mapping));
    builder.nextList();
    rows.subList(mapping.headerRecord(), rows.size()).forEach(builder::add);
    table = builder.build();
    Linkage linkage = new Linkage(table, LinkageSettings.standard(), Judgements.none());
    CandidateIndex index = linkage.block();
    scores = new BatchWeights(linkage.estimate(index).weights());
    comparison = new PairComparison(table);
    forgetful = new PairComparison(table, PairComparison.Pairs.FEW);
    take(index);
    names = new ComparableName[table.size()];
    for (int i = 0; i < names.length; i++) names[i] = name(rows.get(mapping.headerRecord() + i));
  }

  private static List<List<String>> rows() throws IOException {
    Path file = Files.createTempFile("kernel", ".csv");
    try {
      new SyntheticPersons(SEED).write(file, RECORDS);
      List<List<String>> rows = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        List<String> row = CsvLine.read(line);
        // The last column holds the truth.
        rows.add(row.subList(0, row.size() - 1));
      }
      return rows;
    } finally {
      Files.delete(file);
    }
  }

  /// Of every key as large a share of its pairs, from its first blocks on.
  private void take(CandidateIndex index) {
    long[] until = new long[index.keys().size()];
    long[] all = new long[1];
    for (int key = 0; key < until.length; key++) {
      index.pairs(key, 0, index.places(key), 1, (_, _) -> all[0]++);
      until[key] = all[0];
    }
    int[] size = new int[1];
    for (int key = 0; key < until.length; key++) {
      int last = (int) (RECORD_PAIRS * until[key] / Math.max(RECORD_PAIRS, all[0]));
      for (int from = 0; size[0] < last && from < index.places(key); ) {
        int to = index.borderAfter(key, from + 1000);
        index.pairs(
            key,
            from,
            to,
            1,
            (a, b) -> {
              if (size[0] == last) return;
              ones[size[0]] = a;
              others[size[0]++] = b;
            });
        from = to;
      }
    }
    for (int i = size[0]; i < RECORD_PAIRS; i++) {
      ones[i] = ones[i - size[0]];
      others[i] = others[i - size[0]];
    }
  }

  /// First name, father's name and family name as one.
  private static ComparableName name(List<String> row) {
    String whole = (row.get(1) + " " + row.get(3) + " " + row.get(2)).strip();
    return NameReader.read(whole) instanceof NameReading.Named(var read)
        ? ComparableName.of(read)
        : name(List.of("", "Erlan", "Baitemir", ""));
  }

  /// The sum of the scores of so many pairs, compared and scored a batch at a time.
  double records(int from, int step, int count) {
    return scored(comparison, from, step, count);
  }

  /// The same with hardly any level remembered.
  double forgotten(int from, int step, int count) {
    return scored(forgetful, from, step, count);
  }

  private double scored(PairComparison by, int from, int step, int count) {
    double sum = 0;
    for (int done = 0; done < count; ) {
      batch.clear();
      for (; !batch.isFull() && done < count; done++)
        batch.add(ones[from + done * step], others[from + done * step]);
      by.compare(batch);
      scores.score(batch);
      for (int pair = 0; pair < batch.size(); pair++) sum += scores.bits(pair);
    }
    return sum;
  }

  double name(int i) {
    int at = i << 3;
    return NameComparer.bits(comparer.compare(names[ones[at]], names[others[at]]));
  }

  int word(int i) {
    int at = i << 3;
    List<NameWord> one = names[ones[at]].words();
    List<NameWord> other = names[others[at]].words();
    return likeness.distance(one.get(i % one.size()), other.get(i % other.size()));
  }
}
