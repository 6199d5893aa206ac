package org.undersigned.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.undersigned.model.Exhibit;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Reading;
import org.undersigned.notation.KeptTypes;
import org.undersigned.notation.Notation;
import org.undersigned.seal.Bytes;
import org.undersigned.seal.EntryType;

/// Lays out `data/`: records by type, exhibits, texts, counts, the number taken apart, the report.
final class Payload {
  private final BagFolder bag;
  private final List<Fingerprint> exhibits = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();

  Payload(BagFolder bag) {
    this.bag = bag;
  }

  /// A record and the line on which it stands, from 1.
  record Placed(Disclosed record, String file, int line) {}

  void write(DossierContents contents, ExhibitBytes bytes) throws IOException {
    var byType = new TreeMap<String, List<Disclosed>>();
    contents.records().stream()
        .sorted(Comparator.comparingLong((Disclosed each) -> each.envelope().sequence()))
        .forEach(each -> byType.computeIfAbsent(each.type(), _ -> new ArrayList<>()).add(each));
    for (var type : byType.entrySet()) {
      records(type.getKey(), type.getValue());
      for (var record : type.getValue()) {
        alongside(record, bytes);
      }
    }
    if (!contents.counts().isEmpty()) {
      var lines = new StringBuilder();
      contents.counts().forEach(each -> lines.append(Notation.line(each)).append('\n'));
      bag.write("data/counts.jsonl", lines.toString());
    }
    if (contents.apart().isPresent()) {
      bag.write("data/apart.json", Notation.line(contents.apart().get()) + "\n");
    }
    for (var file : new TreeMap<>(contents.report()).entrySet()) {
      bag.write("data/report/" + file.getKey(), file.getValue());
    }
  }

  private void records(String type, List<Disclosed> records) throws IOException {
    if (EntryType.of(type).map(each -> each.code() >= 128).orElse(true)) {
      throw new IllegalArgumentException("no type of record that leaves the house: " + type);
    }
    var file = "data/records/" + type + ".jsonl";
    var lines = new ByteArrayOutputStream();
    for (var record : records) {
      var content = record.content().toArray();
      if (record.content().utf8().indexOf('\n') >= 0) {
        throw new IllegalArgumentException("a record is one line: " + record.envelope().sequence());
      }
      lines.writeBytes(content);
      lines.write('\n');
      placed.add(new Placed(record, file, placedIn(file) + 1));
    }
    bag.write(file, Bytes.of(lines.toByteArray()));
  }

  private int placedIn(String file) {
    return (int) placed.stream().filter(each -> each.file().equals(file)).count();
  }

  /// The bytes of an exhibit, the text of a reading.
  private void alongside(Disclosed record, ExhibitBytes bytes) throws IOException {
    if (!record.type().equals(EntryType.EXHIBIT.word())
        && !record.type().equals(EntryType.READING.word())) {
      return;
    }
    switch (KeptTypes.restore(record.content().toArray())) {
      case KeptTypes.Restored.Known(Exhibit exhibit) -> {
        var path = "data/exhibits/" + exhibit.id().hex() + "." + ending(exhibit.mediaType());
        Fingerprint written;
        try (var in = bytes.open(exhibit.id())) {
          written = bag.write(path, in);
        }
        if (!written.equals(exhibit.id())) {
          throw new IOException("the bytes of an exhibit are not those of its record");
        }
        exhibits.add(exhibit.id());
      }
      case KeptTypes.Restored.Known(Reading reading) ->
          bag.write("data/texts/" + reading.id().hex() + ".txt", reading.text());
      case KeptTypes.Restored.Known(Object other) ->
          throw new IllegalArgumentException(record.type() + " is a " + other.getClass());
      case KeptTypes.Restored.Newer(String type, int version) ->
          throw new IllegalArgumentException("newer record: " + type + " " + version);
    }
  }

  /// A saved page must not open by a click, so whatever is text but no table ends in `txt`.
  static String ending(String mediaType) {
    var bare = mediaType.replaceAll("\\s*;.*", "").toLowerCase(java.util.Locale.ROOT);
    return switch (bare) {
      case "text/csv" -> "csv";
      case "application/pdf" -> "pdf";
      case "application/xhtml+xml" -> "txt";
      default -> bare.startsWith("text/") ? "txt" : "bin";
    };
  }

  /// Exhibits in the dossier, ascending.
  List<Fingerprint> exhibits() {
    return exhibits.stream().sorted(Comparator.comparing(Fingerprint::hex)).toList();
  }

  List<Placed> placed() {
    return List.copyOf(placed);
  }
}
