package org.undersigned.casework.linking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.undersigned.casework.Desks;
import org.undersigned.casework.linking.LinkReport.Column;
import org.undersigned.casework.linking.LinkReport.Mapped;
import org.undersigned.casework.linking.LinkReport.Recall;
import org.undersigned.identity.Linkage;
import org.undersigned.identity.LinkageRun;
import org.undersigned.identity.LinkageSettings;
import org.undersigned.identity.LinkageSettings.Pairing;
import org.undersigned.identity.RecallEstimate;
import org.undersigned.identity.blocking.CandidateIndex;
import org.undersigned.identity.clusters.Judgements;
import org.undersigned.identity.columns.ColumnMapping;
import org.undersigned.identity.columns.PersonTable;
import org.undersigned.identity.columns.Role;
import org.undersigned.identity.columns.TableBuilder;
import org.undersigned.identity.weights.Weights;
import org.undersigned.model.Message;
import org.undersigned.names.NameTables;

/// Finds who is who in lists that lie in files: reads, links, writes what is wanted, and reports.
public final class LinkLists {
  private final LongSupplier nanos;

  private final Workbooks workbooks;

  /// @param nanos a clock that counts nanoseconds, for the report's times
  /// @param program for the child process that reads workbooks
  public LinkLists(LongSupplier nanos, Desks.Program program) {
    this.nanos = nanos;
    this.workbooks = new Workbooks(program);
  }

  /// What came of it.
  public sealed interface Outcome {
    /// Linked; `explained` has the lines of the explanation that was asked for.
    record Linked(LinkReport report, List<String> explained) implements Outcome {}

    /// Nothing was done.
    record Refused(Message why) implements Outcome {}
  }

  /// @throws IOException where a result cannot be written
  public Outcome link(LinkRequest request) throws IOException {
    NameTables.readAhead();
    Stopwatch watch = new Stopwatch(nanos);
    List<Message> warnings = new ArrayList<>();
    List<ListReader> lists = new ArrayList<>();
    try {
      Map<String, Role> told = new HashMap<>();
      for (Map.Entry<String, String> each : request.columns().entrySet()) {
        Optional<Role> role = Role.of(each.getValue());
        if (role.isEmpty())
          return new Outcome.Refused(
              Message.of("LINK-03", "role", each.getValue(), "roles", Role.words()));
        told.put(each.getKey(), role.get());
      }
      for (LinkRequest.ListFile file : request.files()) {
        ListReader.Opening opening =
            watch.stage("read", () -> ListReader.open(file, told, workbooks));
        if (opening instanceof ListReader.Opening.Refused refused)
          return new Outcome.Refused(refused.why());
        if (opening instanceof ListReader.Opening.Opened opened) {
          lists.add(opened.list());
          warnings.addAll(opened.list().notices());
        }
      }
      List<ColumnMapping> mappings = lists.stream().map(ListReader::mapping).toList();
      Optional<Message> missing = Warnings.missingColumn(request, mappings);
      if (missing.isPresent()) return new Outcome.Refused(missing.get());
      warnings.addAll(Warnings.aboutColumns(request, mappings));
      TableBuilder builder = new TableBuilder(mappings);
      for (ListReader list : lists)
        watch.stage("read", () -> list.into(builder)).ifPresent(warnings::add);
      for (ListReader list : lists) warnings.addAll(list.unclosedMarks());
      PersonTable table = builder.build();
      return linked(request, new Read(table, mappings, warnings), watch);
    } finally {
      lists.forEach(ListReader::close);
    }
  }

  private record Read(PersonTable table, List<ColumnMapping> mappings, List<Message> warnings) {}

  private Outcome linked(LinkRequest request, Read read, Stopwatch watch) throws IOException {
    PersonTable table = read.table();
    List<Message> warnings = read.warnings();
    warnings.addAll(Warnings.aboutRecords(table));
    Judgements judgements = judgements(request, table, warnings);
    Linkage linkage = new Linkage(table, settings(request), judgements);
    CandidateIndex index = watch.stage("block", linkage::block);
    Linkage.Estimated estimated = watch.stage("estimate", () -> linkage.estimate(index));
    if (estimated.weights().chances().expected()) warnings.add(Message.of("LINK-09"));
    Linkage.Scored scored = watch.stage("compare", () -> linkage.score(index, estimated));
    Weights weights = estimated.weights();
    LinkageRun run = watch.stage("cluster", () -> linkage.finish(index, weights, scored));
    warnings.addAll(Warnings.aboutConflicts(run));
    RecallEstimate recall = run.recall();
    watch.stage("write", () -> written(request, linkage, run));
    List<String> explained =
        request.outputs().explain().map(pair -> new Explanation(run).of(pair)).orElse(List.of());
    LinkReport report =
        new LinkReport(
            read.mappings().stream().map(LinkLists::mapped).toList(),
            counts(run),
            watch.seconds(),
            scored.candidates(),
            new Recall(recall.value(), recall.low(), recall.high()),
            warnings,
            new LinkReport.Settings(
                LinkageSettings.VERSION,
                request.seed(),
                request.across() == LinkRequest.Across.TWO_LISTS));
    return new Outcome.Linked(report, explained);
  }

  private static LinkageSettings settings(LinkRequest request) {
    Pairing pairing =
        switch (request.across()) {
          case ALL_LISTS -> Pairing.ALL;
          case TWO_LISTS -> Pairing.ACROSS;
        };
    return new LinkageSettings(pairing, request.seed(), LinkageSettings.standard().threads());
  }

  private static Judgements judgements(
      LinkRequest request, PersonTable table, List<Message> warnings) {
    if (request.judgements().isEmpty()) return Judgements.none();
    JudgementsFile.Read read = JudgementsFile.read(request.judgements().get(), table);
    warnings.addAll(read.problems());
    Judgements judgements = Judgements.of(read.judged());
    for (Judgements.Contradiction each : judgements.contradictions())
      warnings.add(Warnings.contradiction(each, table));
    return judgements;
  }

  private static boolean written(LinkRequest request, Linkage linkage, LinkageRun run) {
    try {
      if (request.outputs().clusters().isPresent())
        ResultFiles.clusters(request.outputs().clusters().get(), run);
      if (request.outputs().pairs().isPresent())
        ResultFiles.pairs(request.outputs().pairs().get(), run);
      if (request.outputs().drawsTo().isPresent())
        ResultFiles.draws(
            request.outputs().drawsTo().get(), linkage, run, request.outputs().draws());
      return true;
    } catch (IOException full) {
      throw new java.io.UncheckedIOException(full);
    }
  }

  private static Mapped mapped(ColumnMapping mapping) {
    return new Mapped(
        mapping.list(),
        mapping.headerRecord(),
        mapping.columns().stream()
            .map(c -> new Column(c.column() + 1, c.header().strip(), c.role().word(), c.because()))
            .toList());
  }

  private static Map<String, Long> counts(LinkageRun run) {
    PersonTable table = run.table();
    long persons = 0;
    long noPerson = 0;
    for (int record = 0; record < table.size(); record++)
      if (!table.isPerson(record)) noPerson++;
      else if (run.partition().groupOf()[record] == record) persons++;
    Map<String, Long> verdicts = ResultFiles.verdicts(run);
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("lists", (long) table.lists().size());
    counts.put("records", (long) table.size());
    counts.put("no_person", noPerson);
    counts.put("persons", persons);
    counts.putAll(verdicts);
    return counts;
  }
}
