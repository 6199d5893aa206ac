package org.undersigned.counting.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Tells lists from columns that say what persons are, where both hold 0 and 1 only.
///
/// Nobody is documented by no list. So a row in which one column alone is 1 proves that column a
/// list, and a column that divides persons is never 1 alone. The reverse is weaker: nobody need be
/// on a list alone where the other lists hold nearly everybody, or where it was compiled from them.
/// A column without persons of its own is therefore taken as follows, in this order.
///
/// 1. Its name is a word for what persons are ([CharacteristicWords]): a characteristic.
/// 2. Its two halves hold almost the same patterns of the other columns ([#CROSSED]), and
/// Pr(nobody on it alone) is below [#SURELY] were it a list that finds persons as the others do, or
/// the file names patterns that nobody has and still not this one: a characteristic.
/// 3. As 2, with a chance below [#PERHAPS]: open.
/// 4. Else a list.
///
/// A name that says one thing where the rows say the other is open too. What is open is not
/// guessed.
public final class ColumnRoles {
  /// The share of patterns of the other columns that occur in both halves of a dividing column.
  static final double CROSSED = 0.9;

  static final double SURELY = 1e-4;
  static final double PERHAPS = 0.05;

  /// What a column is taken for.
  public enum Role {
    LIST,
    CHARACTERISTIC,
    OPEN
  }

  /// What that rests on.
  public enum Because {
    /// Somebody is on it alone, or the file names that pattern.
    ALONE,
    /// Nothing speaks against it.
    NOTHING_AGAINST,
    /// It was named by whoever asked.
    TOLD,
    /// Its name is a word for what persons are.
    NAME,
    /// Nobody is on it alone, and both its halves hold the same patterns.
    NEVER_ALONE,
    /// Its name says what persons are, and yet somebody is on no other list.
    NAME_AGAINST_ROWS
  }

  /// @param persons with a 1 in the column
  public record Column(String name, Role role, Because because, long persons) {}

  /// One row: bit c of `bits` is set where column c holds 1.
  public record Row(long bits, long count) {}

  private final List<String> names;
  private final List<Row> rows;
  private final IntPredicate told;

  /// @param names of the columns that hold 0 and 1 only, at most 64
  /// @param told columns that whoever asks calls lists
  public ColumnRoles(List<String> names, List<Row> rows, IntPredicate told) {
    this.names = List.copyOf(names);
    this.rows = List.copyOf(rows);
    this.told = told;
  }

  public List<Column> columns() {
    Because[] because = new Because[names.size()];
    Role[] role = new Role[names.size()];
    long called = 0;
    for (int c = 0; c < names.size(); c++) {
      if (!told.test(c) && CharacteristicWords.in(names.get(c))) called |= 1L << c;
    }
    boolean without = anybodyOutside(called);
    List<Integer> doubted = new ArrayList<>();
    for (int c = 0; c < names.size(); c++) {
      role[c] = Role.LIST;
      because[c] = told.test(c) ? Because.TOLD : Because.ALONE;
      if ((called >> c & 1) == 1) {
        role[c] = without ? Role.OPEN : Role.CHARACTERISTIC;
        because[c] = without ? Because.NAME_AGAINST_ROWS : Because.NAME;
      } else if (!told.test(c) && !alone(c)) {
        because[c] = Because.NOTHING_AGAINST;
        doubted.add(c);
      }
    }
    if (!without) judge(called, doubted, role, because);
    return IntStream.range(0, names.size())
        .mapToObj(c -> new Column(names.get(c), role[c], because[c], persons(1L << c)))
        .toList();
  }

  /// Settles the columns that nothing has proved lists.
  private void judge(long called, List<Integer> doubted, Role[] role, Because[] because) {
    long all = names.size() == 64 ? -1 : (1L << names.size()) - 1;
    long rest = all & ~called;
    long crossed = 0;
    for (int c : doubted) {
      if (persons(1L << c) > 0 && crossing(rest, 1L << c) >= CROSSED) crossed |= 1L << c;
    }
    if (crossed == 0 || anybodyOutside(called | crossed)) return;
    PatternsOfLists lists = PatternsOfLists.of(rows, rest & ~crossed);
    double joint = lists.chanceThatNobodyIsMissed(persons(crossed));
    for (int c : doubted) {
      if ((crossed >> c & 1) == 0) continue;
      double chance = Math.min(joint, lists.chanceThatNobodyIsMissed(persons(1L << c)));
      boolean sure = lists.count() > 1 && (chance < SURELY || namesEmptyPatterns());
      if (!sure && chance >= PERHAPS) continue;
      role[c] = sure ? Role.CHARACTERISTIC : Role.OPEN;
      because[c] = Because.NEVER_ALONE;
    }
  }

  private boolean alone(int column) {
    boolean nobodyNamed = rows.stream().anyMatch(r -> r.bits() == 0);
    return rows.stream().anyMatch(r -> r.bits() == 1L << column && (r.count() > 0 || !nobodyNamed));
  }

  private boolean namesEmptyPatterns() {
    return rows.stream().anyMatch(r -> r.count() == 0 && r.bits() != 0);
  }

  /// Whether somebody would be on no list, were these columns none.
  private boolean anybodyOutside(long columns) {
    return rows.stream()
        .anyMatch(r -> r.count() > 0 && r.bits() != 0 && (r.bits() & ~columns) == 0);
  }

  private long persons(long anyOf) {
    return rows.stream().filter(r -> (r.bits() & anyOf) != 0).mapToLong(Row::count).sum();
  }

  /// Of the patterns that `others` have, the share that stands both where `column` is 0 and where
  /// it is 1.
  private double crossing(long others, long column) {
    long rest = others & ~column;
    List<Long> with = patterns(rest, r -> (r.bits() & column) != 0);
    List<Long> sans = patterns(rest, r -> (r.bits() & column) == 0);
    long both = with.stream().filter(sans::contains).count();
    long any = with.size() + sans.size() - both;
    return any == 0 ? 0 : (double) both / any;
  }

  private List<Long> patterns(long of, java.util.function.Predicate<Row> where) {
    return rows.stream()
        .filter(where)
        .map(r -> r.bits() & of)
        .filter(p -> p != 0)
        .distinct()
        .toList();
  }
}
