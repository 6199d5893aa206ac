package org.undersigned.identity.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// [Chances] as text and back, exactly: every number as the shortest decimal that gives it again.
///
/// Entries parted by "; ": `lambda N, estimated` (or `expected beforehand`), `one person per
/// relative [N, …]`, `matches [N, …]`, then for each feature `mF [N, …] uF [N, …]`, the levels in
/// the order of their codes.
final class ChancesText {
  private static final String LAMBDA = "lambda ";
  private static final String EXPECTED = ", expected beforehand";
  private static final String ESTIMATED = ", estimated";
  private static final String RELATIVES = "one person per relative ";
  private static final String MATCHES = "matches ";

  private ChancesText() {}

  static String of(Chances chances) {
    StringBuilder text = new StringBuilder(LAMBDA).append(chances.lambda());
    text.append(chances.expected() ? EXPECTED : ESTIMATED);
    text.append("; ").append(RELATIVES).append(Arrays.toString(chances.samePerRelative()));
    text.append("; ").append(MATCHES).append(Arrays.toString(chances.matches()));
    for (int f = 0; f < chances.m().length; f++)
      text.append("; m")
          .append(f)
          .append(' ')
          .append(Arrays.toString(chances.m()[f]))
          .append(" u")
          .append(f)
          .append(' ')
          .append(Arrays.toString(chances.u()[f]));
    return text.toString();
  }

  /// Nothing where the text is not of this form, as that of earlier versions, which told no
  /// matches or fewer kinds of relatives.
  static Optional<Chances> read(String text) {
    List<String> entries = List.of(text.split("; "));
    if (entries.size() < 3
        || !entries.get(0).startsWith(LAMBDA)
        || !entries.get(1).startsWith(RELATIVES)
        || !entries.get(2).startsWith(MATCHES)
        || numbers(entries.get(1)).length != Relatives.KINDS) return Optional.empty();
    String lambda = entries.getFirst();
    List<double[]> m = new ArrayList<>();
    List<double[]> u = new ArrayList<>();
    for (String feature : entries.subList(3, entries.size())) {
      int end = feature.indexOf(']') + 1;
      m.add(numbers(feature.substring(0, end)));
      u.add(numbers(feature.substring(end)));
    }
    return Optional.of(
        new Chances(
            m.toArray(double[][]::new),
            u.toArray(double[][]::new),
            Double.parseDouble(lambda.substring(LAMBDA.length(), lambda.indexOf(','))),
            numbers(entries.get(2)),
            numbers(entries.get(1)),
            lambda.endsWith(EXPECTED)));
  }

  private static double[] numbers(String text) {
    String list = text.substring(text.indexOf('[') + 1, text.indexOf(']'));
    if (list.isEmpty()) return new double[0];
    return Arrays.stream(list.split(", ")).mapToDouble(Double::parseDouble).toArray();
  }
}
