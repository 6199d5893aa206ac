package org.undersigned.casework.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.identity.LinkageRun;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.model.Reason;

/// Why two records are one person, or why not: the waterfall from prior to score, the keys that
/// brought them together, and for near misses which key would have found them.
final class Explanation {
  private final LinkageRun run;

  Explanation(LinkageRun run) {
    this.run = run;
  }

  List<String> of(LinkRequest.Explained pair) {
    PersonTable table = run.table();
    int one = table.record(table.lists().indexOf(pair.fileOne()), pair.rowOne());
    int other = table.record(table.lists().indexOf(pair.fileTwo()), pair.rowTwo());
    List<String> lines = new ArrayList<>();
    if (one < 0 || other < 0) {
      lines.add(
          "There is no such row: "
              + (one < 0
                  ? pair.fileOne() + ":" + pair.rowOne()
                  : pair.fileTwo() + ":" + pair.rowTwo())
              + ". Rows are counted from 1 after the header.");
      return lines;
    }
    double bits = run.bits(one, other);
    lines.add(Warnings.place(table, one) + "  and  " + Warnings.place(table, other));
    lines.add(
        line(
            "before any comparison",
            run.weights().priorBits(),
            run.weights().priorBits(),
            "two records taken at random"));
    double sum = run.weights().priorBits();
    for (Reason reason : run.reasons(one, other)) {
      sum += reason.bits();
      lines.add(
          line(
              reason.what(),
              reason.bits(),
              sum,
              "\"" + reason.one() + "\" / \"" + reason.other() + "\": " + reason.why()));
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "score %.2f bits%s: %s",
            bits,
            run.probability(one, other, bits)
                .map(p -> String.format(Locale.ROOT, ", probability %.3f", p))
                .orElse(""),
            verdict(one, other, bits)));
    keys(one, other, lines);
    return lines;
  }

  private static String line(String what, double bits, double sum, String why) {
    int length = (int) Math.min(20, Math.round(Math.abs(bits)));
    String bar = (bits < 0 ? "-" : "+").repeat(length);
    return String.format(
        Locale.ROOT, "  %-26s %+7.2f  -> %+7.2f  %-20s %s", what, bits, sum, bar, why);
  }

  private String verdict(int one, int other, double bits) {
    List<String> conflicts = run.conflicts(one, other);
    String verdict =
        switch (run.verdict(one, other, bits)) {
          case SAME -> "the same person";
          case DIFFERENT -> "different persons";
          case CANNOT_TELL -> "cannot tell";
        };
    if (!conflicts.isEmpty())
      return verdict + "; " + String.join(", ", conflicts) + " exclude one another";
    if (bits > 0 && !run.partition().together(one, other))
      return verdict
          + "; the pair alone speaks for it, the other records of the two persons speak against it";
    if (bits <= 0 && run.partition().together(one, other))
      return verdict + "; the pair alone does not carry it, other records join the two";
    return verdict;
  }

  private void keys(int one, int other, List<String> lines) {
    List<String> keys = run.keys(one, other);
    if (!keys.isEmpty()) {
      lines.add("brought together by: " + String.join("; ", keys));
      return;
    }
    lines.add("No key brought the two together.");
    run.missedKeys(one, other).forEach(each -> lines.add("  " + each));
  }
}
