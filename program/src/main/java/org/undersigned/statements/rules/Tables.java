package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.Stance;

/// Whose words the cells of a table are, where its header says so: *As stated by the bureau*,
/// *Selon le parquet*, «По данным части», or a column headed *Source*.
final class Tables {
  private final Lexicon lexicon;
  private final Naming naming;
  private final Regions regions;
  private List<Optional<Voices>> columns = List.of();
  private boolean sourced;

  Tables(Lexicon lexicon, Naming naming, Regions regions) {
    this.lexicon = lexicon;
    this.naming = naming;
    this.regions = regions;
  }

  /// The cells of a row, as stretches of tokens; parted by tabs or wide gaps.
  static List<int[]> cells(Line line) {
    List<int[]> cells = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= line.tokens().size(); i++) {
      if (i < line.tokens().size() && !line.parted(i)) continue;
      cells.add(new int[] {from, i});
      from = i;
    }
    return cells;
  }

  /// A line that is no row: what follows is another table.
  void ends() {
    columns = List.of();
    sourced = false;
  }

  /// A cell and whose words it is.
  record Told(int from, int to, Voices voices) {}

  /// One row; the first after other lines is the header. The cells whose speaker is known.
  List<Told> row(Line line, Voices voices) {
    List<Told> told = new ArrayList<>();
    List<int[]> cells = cells(line);
    if (columns.isEmpty()) {
      List<Optional<Voices>> heads = new ArrayList<>();
      for (int[] cell : cells) heads.add(speaker(line, cell, voices));
      columns = heads;
      sourced =
          cells.getFirst()[1] - cells.getFirst()[0] == 1
              && lexicon.is("sourcehead", line.tokens().get(cells.getFirst()[0]));
      return told;
    }
    if (sourced)
      add(line, new int[] {0, line.tokens().size()}, named(line, cells.getFirst(), voices));
    // an empty cell above the names of the rows is no word of the heading
    int shift = cells.size() - columns.size() == 1 && columns.getFirst().isPresent() ? 1 : 0;
    for (int c = shift; c < Math.min(cells.size(), columns.size() + shift); c++) {
      int[] cell = cells.get(c);
      Optional<Voices> column = columns.get(c - shift);
      column.ifPresent(speaking -> add(line, cell, speaking));
      column.ifPresent(speaking -> told.add(new Told(cell[0], cell[1], speaking)));
    }
    return told;
  }

  private void add(Line line, int[] cell, Voices voices) {
    regions.add(new Regions.Region(line, cell[0], cell[1], voices, Stance.ASSERTS));
  }

  private Voices named(Line line, int[] cell, Voices voices) {
    return voices.and(naming.full(line.words(cell[0], cell[1])));
  }

  /// Who speaks in a column, from its head.
  private Optional<Voices> speaker(Line line, int[] cell, Voices voices) {
    for (int i = cell[0]; i < cell[1]; i++) {
      if (!lexicon.words("sourcecue").contains(line.tokens().get(i).folded())) continue;
      int from = i + 1;
      while (from < cell[1]
          && lexicon.words("sourcefill").contains(line.tokens().get(from).folded())) from++;
      if (from >= cell[1]) continue;
      for (int k = i; k < cell[1]; k++)
        if (lexicon.words("ours").contains(line.tokens().get(k).folded()))
          return Optional.of(voices);
      return Optional.of(named(line, new int[] {from, cell[1]}, voices));
    }
    return Optional.empty();
  }
}
