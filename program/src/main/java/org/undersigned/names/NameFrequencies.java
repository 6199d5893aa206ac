package org.undersigned.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How frequent words of names are, counted by their [Skeleton].
///
/// The built-in table counts the names of some 100,000 persons of all countries and centuries
/// (`frequencies.tsv`, its origin in its head); a list of one's own region is better and can be
/// handed in. A word that the table does not know counts as rare as the rarest it knows.
public final class NameFrequencies {
  private final Map<String, Integer> counts;
  private final double total;
  private final int least;

  private NameFrequencies(Map<String, Integer> counts, double total, int least) {
    this.counts = Map.copyOf(counts);
    this.total = total;
    this.least = least;
  }

  /// The built-in table.
  public static NameFrequencies builtIn() {
    return BuiltIn.TABLE;
  }

  /// Counts the words of `names`.
  public static NameFrequencies counted(List<PersonName> names) {
    var counts = new HashMap<String, Integer>();
    int total = 0;
    for (PersonName name : names) {
      for (NamePart part : name.parts()) {
        if (part.names() && !part.isInitial()) {
          counts.merge(Skeleton.of(part.text()), 1, Integer::sum);
          total++;
        }
      }
    }
    return new NameFrequencies(counts, Math.max(1, total), 1);
  }

  /// How rare a word is: log2 of one in how many words it is; 0 is a word that every name has.
  public double bits(String word) {
    return bitsOf(Skeleton.of(word));
  }

  double bitsOf(String skeleton) {
    int count = counts.getOrDefault(skeleton, least);
    return Math.max(1, Math.log(total / Math.max(1, count)) / Math.log(2));
  }

  private static final class BuiltIn {
    static final NameFrequencies TABLE = read();

    /// The first row holds the total and the least count; then skeleton and count.
    private static NameFrequencies read() {
      var rows = Table.rows("frequencies.tsv");
      var head = rows.getFirst();
      var counts = new HashMap<String, Integer>();
      for (List<String> row : rows.subList(1, rows.size())) {
        counts.put(row.get(0), Integer.parseInt(row.get(1)));
      }
      return new NameFrequencies(
          counts, Double.parseDouble(head.get(1)), Integer.parseInt(head.get(2)));
    }
  }
}
