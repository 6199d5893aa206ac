package org.undersigned.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything in `proof/`: entries, checkpoint, release record (format, section 3). */
final class Proof {

  static final String ENTRIES = "proof/entries.txt";
  static final String NOTE = "proof/checkpoint.note";
  static final String KEY = "proof/key.pub";
  static final String RELEASE = "proof/release.json";
  static final String CONSISTENCY = "proof/consistency.txt";

  private static final String[] TYPES = {
    "",
    "exhibit",
    "accession",
    "consent",
    "source",
    "reading",
    "translation",
    "name_list",
    "reference",
    "draft",
    "review",
    "statement",
    "act",
    "involvement",
    "event",
    "link",
    "finding",
    "demand",
    "response",
    "proceeding",
    "instrument",
    "signatory",
    "estimate",
    "run",
    "dossier",
    "place",
    "description",
    "import",
    "receipt",
    "undoing",
    "edition",
    "list_columns",
    "own_terms"
  };
  private static final int RELEASE_TYPE = 142;

  private final Bag bag;
  private final Report report;
  private final Map<String, List<byte[]>> contents = new HashMap<>();

  Proof(Bag bag, Report report) {
    this.bag = bag;
    this.report = report;
  }

  /** What the reader brings from elsewhere. */
  record Held(Optional<String> key, Optional<String> olderNote) {}

  void check(Held held) throws IOException {
    Optional<Note.HouseKey> key = key(held);
    Optional<Note> note = note(key);
    List<Entry> entries = entries(note);
    placed(entries);
    for (Entry entry : entries) {
      commits(entry);
      if (note.isPresent()
          && !Hash.included(
              Hash.leaf(entry.bytes()),
              entry.sequence(),
              note.get().size(),
              entry.proof(),
              note.get().root()))
        report.fault(
            Check.U006, ENTRIES, "entry " + entry.sequence() + " is not in the signed log");
    }
    chained(entries);
    older(held, key, note);
  }

  private Optional<Note.HouseKey> key(Held held) throws IOException {
    List<String> lines = bag.lines(KEY);
    Optional<Note.HouseKey> key =
        lines.size() == 1 ? Note.HouseKey.parse(lines.get(0)) : Optional.empty();
    if (key.isEmpty()) report.fault(Check.U001, KEY, "it is not one verifier key");
    if (key.isPresent()) report.note("Key in the dossier: " + key.get().line());
    if (held.key().isPresent()) {
      if (key.isPresent() && !key.get().line().equals(held.key().get()))
        report.fault(Check.U005, KEY, "it is not the key you hold");
    } else if (key.isPresent()) {
      report.note(
          "This key is only what the dossier claims: compare it with the one the house publishes,"
              + " or give --key.");
    }
    return key;
  }

  private Optional<Note> note(Optional<Note.HouseKey> key) throws IOException {
    Optional<Note> note = Note.parse(bag.text(NOTE));
    if (note.isEmpty()) report.fault(Check.U001, NOTE, "it has not the form of a checkpoint");
    if (note.isPresent() && key.isPresent() && !key.get().signed(note.get()))
      report.fault(Check.U005, NOTE, "the key did not sign it");
    if (note.isPresent())
      report.note(
          "Signed log head: " + note.get().size() + " entries, claimed time " + note.get().time());
    return note;
  }

  private List<Entry> entries(Optional<Note> note) throws IOException {
    List<Entry> entries = new ArrayList<>();
    long before = -1;
    for (String line : bag.lines(ENTRIES)) {
      Optional<Entry> parsed = Entry.parse(line);
      if (parsed.isEmpty()) {
        report.fault(Check.U001, ENTRIES, "a line has not the form of an entry");
        continue;
      }
      Entry entry = parsed.get();
      if (entry.sequence() <= before) report.fault(Check.U001, ENTRIES, "sequences do not ascend");
      if (note.isPresent() && entry.sequence() >= note.get().size())
        report.fault(Check.U004, ENTRIES, "entry " + entry.sequence() + " lies beyond the log");
      before = entry.sequence();
      entries.add(entry);
    }
    return entries;
  }

  /** Every line of every records file and the release record is named exactly once (3.2). */
  private void placed(List<Entry> entries) throws IOException {
    Set<String> named = new HashSet<>();
    for (Entry entry : entries)
      if (!named.add(entry.file() + " " + entry.line()))
        report.fault(
            Check.U004, ENTRIES, entry.file() + " line " + entry.line() + " is named twice");
    List<String> files = new ArrayList<>(bag.under("data/records/"));
    files.add(RELEASE);
    for (String file : files) {
      int lines = contents(file).size();
      for (int line = 1; line <= lines; line++)
        if (!named.remove(file + " " + line))
          report.fault(Check.U004, file, "line " + line + " has no entry of the log");
    }
    for (String rest : named) report.fault(Check.U004, ENTRIES, rest + " is named and not there");
  }

  /** The contents of a file's lines, without line feeds. */
  private List<byte[]> contents(String file) throws IOException {
    List<byte[]> known = contents.get(file);
    if (known != null) return known;
    List<byte[]> lines = new ArrayList<>();
    for (String line : bag.lines(file)) lines.add(line.getBytes(StandardCharsets.UTF_8));
    contents.put(file, lines);
    return lines;
  }

  private void commits(Entry entry) throws IOException {
    String where = "entry " + entry.sequence();
    byte[] bytes = entry.bytes();
    if (bytes[0] != 1 || bytes[146] != 0 || bytes[147] != 0)
      report.fault(Check.U004, ENTRIES, where + " has another layout");
    if (entry.written() != entry.sequence())
      report.fault(Check.U004, ENTRIES, where + " says another sequence");
    String type = entry.type() == RELEASE_TYPE ? "release" : type(entry.type());
    String wanted = type.equals("release") ? RELEASE : "data/records/" + type + ".jsonl";
    if (type.isEmpty() || !entry.file().equals(wanted)) {
      report.fault(Check.U004, ENTRIES, where + " stands for a record of another type");
      return;
    }
    List<byte[]> lines = contents(entry.file());
    if (entry.line() > lines.size()) return; // said by placed()
    byte[] content = lines.get(entry.line() - 1);
    if (!new String(content, StandardCharsets.UTF_8).startsWith("{\"type\":\"" + type + "\","))
      report.fault(Check.U012, entry.file(), "line " + entry.line() + " is of another type");
    if (!Arrays.equals(Hash.commitment(entry.salt(), content), entry.commitment()))
      report.fault(
          Check.U012, entry.file(), "line " + entry.line() + " is not what the log commits to");
  }

  private static String type(int code) {
    return code > 0 && code < TYPES.length ? TYPES[code] : "";
  }

  private void chained(List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean wrong =
          entry.sequence() == 0
              ? !Arrays.equals(entry.previous(), new byte[32])
              : i > 0
                  && entries.get(i - 1).sequence() + 1 == entry.sequence()
                  && !Arrays.equals(entry.previous(), Hash.leaf(entries.get(i - 1).bytes()));
      if (wrong)
        report.fault(
            Check.U004, ENTRIES, "entry " + entry.sequence() + " does not follow the one before");
    }
  }

  /** Lines of `consistency.txt`, and the older checkpoint that the reader holds (3.5). */
  private void older(Held held, Optional<Note.HouseKey> key, Optional<Note> note)
      throws IOException {
    Map<Long, byte[]> roots = new HashMap<>();
    long before = 0;
    for (String line : bag.has(CONSISTENCY) ? bag.lines(CONSISTENCY) : List.<String>of()) {
      String[] fields = line.split(" ", -1);
      Optional<List<byte[]>> proof =
          fields.length == 3 && Json.whole(fields[0]) > 0 && Hash.isHex(fields[1], 64)
              ? Note.hashes(fields[2])
              : Optional.empty();
      if (proof.isEmpty()) {
        report.fault(Check.U001, CONSISTENCY, "a line has not the form of a consistency proof");
        continue;
      }
      long size = Json.whole(fields[0]);
      byte[] root = Hash.hex(fields[1]);
      if (size <= before) report.fault(Check.U001, CONSISTENCY, "sizes do not ascend");
      before = size;
      if (note.isPresent()
          && (size >= note.get().size()
              || !Hash.consistent(size, root, note.get().size(), note.get().root(), proof.get())))
        report.fault(Check.U007, CONSISTENCY, "the proof from size " + size + " does not hold");
      roots.put(size, root);
    }
    if (!bag.has(CONSISTENCY)) report.fault(Check.U002, CONSISTENCY, "it is missing");
    if (held.olderNote().isEmpty()) {
      report.notChecked(
          Check.U007, "no older checkpoint was given; the proofs listed were checked");
      return;
    }
    compare(Note.parse(held.olderNote().get()), key, note, roots);
  }

  private void compare(
      Optional<Note> older,
      Optional<Note.HouseKey> key,
      Optional<Note> note,
      Map<Long, byte[]> roots) {
    if (older.isEmpty() || note.isEmpty() || key.isEmpty()) {
      report.cannotTell("the older checkpoint cannot be compared");
      return;
    }
    if (!key.get().signed(older.get()) || !older.get().origin().equals(note.get().origin()))
      report.fault(Check.U007, NOTE, "the checkpoint you hold is of another key or another log");
    else if (older.get().size() > note.get().size())
      report.fault(Check.U007, NOTE, "the log you know was longer: entries were taken away");
    else if (older.get().size() == note.get().size()) {
      if (!Arrays.equals(older.get().root(), note.get().root()))
        report.fault(Check.U007, NOTE, "the log you know was another");
    } else if (!roots.containsKey(older.get().size())) {
      report.notChecked(Check.U007, "no proof from the size you hold is in this dossier");
    } else if (!Arrays.equals(roots.get(older.get().size()), older.get().root())) {
      report.fault(Check.U007, NOTE, "the log you know was another");
    }
  }
}
