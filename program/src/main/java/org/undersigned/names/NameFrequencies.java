package org.undersigned.names;

import java.util.List;

/// How frequent words of names are, counted by their [Skeleton].
///
/// The built-in table counts the names of some 100,000 persons of all countries and centuries
/// (`frequencies.tsv`, its origin in its head); a list of one's own region is better and can be
/// handed in. A word that the table does not know counts as rare as the rarest it knows.
public final class NameFrequencies {
  private final WordHashes counts;
  private final double total;
  private final int least;

  private NameFrequencies(WordHashes counts, double total, int least) {
    this.counts = counts;
    this.total = total;
    this.least = least;
  }

  /// The built-in table.
  public static NameFrequencies builtIn() {
    return BuiltIn.TABLE;
  }

  /// Counts the words of `names`.
  public static NameFrequencies counted(List<PersonName> names) {
    var counts = new WordHashes();
    int total = 0;
    for (PersonName name : names) {
      for (NamePart part : name.parts()) {
        if (part.names() && !part.isInitial()) {
          counts.add(Skeleton.of(part.text()), 1);
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
    int count = counts.get(skeleton, least);
    return Math.max(1, Math.log(total / Math.max(1, count)) / Math.log(2));
  }

  private static final class BuiltIn {
    static final NameFrequencies TABLE = read();

    /// The row of `*` holds the total, that of `**` the least count; then skeletons and counts.
    private static NameFrequencies read() {
      var counts = WordHashes.read("frequencies.tsv");
      return new NameFrequencies(counts, counts.get("*", 1), counts.get("**", 1));
    }
  }
}
