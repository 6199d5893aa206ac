package org.undersigned.casework.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.identity.LinkageRun;
import org.undersigned.identity.clusters.Judgements;
import org.undersigned.identity.clusters.ScoredPairs;
import org.undersigned.identity.columns.ColumnMapping;
import org.undersigned.identity.columns.ColumnRole;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.Role;
import org.undersigned.identity.columns.TableLayout;
import org.undersigned.model.Message;

/// What a user should know about lists, judgements and results.
final class Warnings {
  private static final int ALARMS_SHOWN = 20;

  private Warnings() {}

  static List<Message> aboutColumns(LinkRequest request, List<ColumnMapping> mappings) {
    List<Message> warnings = new ArrayList<>();
    for (ColumnMapping list : mappings)
      if (!list.namesPersons()) warnings.add(Message.of("LINK-01", "file", list.list()));
    List<String> leftOut = TableLayout.of(mappings).leftOut();
    if (!leftOut.isEmpty())
      warnings.add(
          Message.of(
              "LINK-04", "count", Integer.toString(leftOut.size()), "columns", shown(leftOut)));
    long distinct =
        request.files().stream().map(f -> f.path().toAbsolutePath().normalize()).distinct().count();
    if (distinct < request.files().size()) warnings.add(Message.of("LINK-11"));
    return warnings;
  }

  /// A column that `--columns` gives a role and that no list has; one to be ignored may be missing.
  static Optional<Message> missingColumn(LinkRequest request, List<ColumnMapping> mappings) {
    return request.columns().entrySet().stream()
        .filter(told -> Role.of(told.getValue()).filter(role -> role != Role.IGNORE).isPresent())
        .filter(
            told ->
                mappings.stream()
                    .flatMap(m -> m.columns().stream())
                    .noneMatch(c -> isMeant(c, told.getKey())))
        .map(told -> Message.of("LINK-02", "column", told.getKey(), "role", told.getValue()))
        .findFirst();
  }

  private static boolean isMeant(ColumnRole column, String told) {
    return column.header().strip().toLowerCase(Locale.ROOT).equals(told)
        || Integer.toString(column.column() + 1).equals(told);
  }

  private static String shown(List<String> names) {
    String some = names.stream().limit(8).map(String::strip).collect(Collectors.joining(", "));
    return names.size() > 8 ? some + ", …" : some;
  }

  static List<Message> aboutRecords(PersonTable table) {
    long unnamed = 0;
    for (int record = 0; record < table.size(); record++)
      if (table.isPerson(record) && !table.isNamed(record)) unnamed++;
    return unnamed == 0
        ? List.of()
        : List.of(Message.of("LINK-08", "count", Long.toString(unnamed)));
  }

  static Message contradiction(Judgements.Contradiction each, PersonTable table) {
    String chain =
        each.chain().stream().map(r -> place(table, r)).collect(Collectors.joining(" = "));
    return Message.of(
        "LINK-07",
        "chain",
        chain,
        "one",
        place(table, each.chain().getFirst()),
        "other",
        place(table, each.chain().getLast()));
  }

  /// Pairs that much speaks for and facts exclude.
  static List<Message> aboutConflicts(LinkageRun run) {
    List<Message> alarms = new ArrayList<>();
    ScoredPairs pairs = run.pairs();
    int more = 0;
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.bits(i) <= 0) continue;
      List<String> facts = run.conflicts(pairs.one(i), pairs.other(i));
      if (facts.isEmpty()) continue;
      if (alarms.size() == ALARMS_SHOWN) more++;
      else
        alarms.add(
            Message.of(
                "LINK-10",
                "one",
                place(run.table(), pairs.one(i)),
                "other",
                place(run.table(), pairs.other(i)),
                "facts",
                String.join(", ", facts)));
    }
    if (more > 0) alarms.add(Message.of("LINK-12", "count", Integer.toString(more)));
    return alarms;
  }

  static String place(PersonTable table, int record) {
    return table.lists().get(table.list(record)) + ":" + table.row(record);
  }
}
