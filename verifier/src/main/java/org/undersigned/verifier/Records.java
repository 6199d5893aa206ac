package org.undersigned.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Exhibits, readings, quotes and counts below `data/` (format, section 2). */
final class Records {

  private static final int CONTEXT = 32;
  private static final Set<String> QUOTE = Set.of("at", "exact", "before", "after");
  private static final Set<String> PLACE = Set.of("reading", "start", "end");

  private final Bag bag;
  private final Report report;
  private final Map<String, int[]> texts = new HashMap<>();
  private final Set<String> statements = new HashSet<>();
  private final Set<String> exhibits = new HashSet<>();
  private final Set<String> expected = new HashSet<>();

  Records(Bag bag, Report report) {
    this.bag = bag;
    this.report = report;
  }

  void check() throws IOException {
    Map<String, List<Object>> values = new TreeMap<>();
    for (String path : bag.under("data/"))
      if (path.endsWith(".jsonl")) values.put(path, lines(path));
      else if (path.endsWith(".json") && !path.startsWith("data/report/"))
        values.put(path, List.of(parsed(path, whole(path))));
    for (Map.Entry<String, List<Object>> entry : values.entrySet())
      form(entry.getKey(), entry.getValue());
    for (Object record : records(values, "exhibit")) exhibit((Map<?, ?>) record);
    for (Object record : records(values, "reading")) reading((Map<?, ?>) record);
    for (String type : List.of("statement", "draft"))
      for (Object record : records(values, type))
        statements.add(String.valueOf(((Map<?, ?>) record).get("id")));
    for (String folder : List.of("data/exhibits/", "data/texts/"))
      for (String path : bag.under(folder))
        if (!expected.contains(path)) report.fault(Check.U010, path, "no record is about it");
    for (Map.Entry<String, List<Object>> entry : values.entrySet())
      for (Object value : entry.getValue()) quotes(entry.getKey(), value);
    for (Object count : values.getOrDefault("data/counts.jsonl", List.of())) count(count);
    for (String path : bag.under("data/"))
      if (!belongs(path)) report.fault(Check.U001, path, "no such file is part of a dossier");
  }

  private static boolean belongs(String path) {
    if (path.equals("data/counts.jsonl") || path.equals("data/apart.json")) return true;
    if (path.startsWith("data/report/")) return true;
    int folder = path.lastIndexOf('/') + 1;
    int dot = path.indexOf('.', folder);
    if (dot < 0) return false;
    String name = path.substring(folder, dot);
    String ending = path.substring(dot + 1);
    return switch (path.substring(0, folder)) {
      case "data/records/" -> isLower(name.replace("_", "")) && ending.equals("jsonl");
      case "data/exhibits/" -> Hash.isHex(name, 64) && isLower(ending);
      case "data/texts/" -> Hash.isHex(name, 64) && ending.equals("txt");
      default -> false;
    };
  }

  private static boolean isLower(String text) {
    for (int i = 0; i < text.length(); i++)
      if (text.charAt(i) < 'a' || text.charAt(i) > 'z') return false;
    return !text.isEmpty();
  }

  private List<Object> lines(String path) throws IOException {
    List<Object> values = new ArrayList<>();
    for (String line : bag.lines(path)) values.add(parsed(path, line));
    if (values.isEmpty()) report.fault(Check.U001, path, "it has no lines");
    return values;
  }

  private String whole(String path) throws IOException {
    List<String> lines = bag.lines(path);
    return lines.size() == 1 ? lines.get(0) : "";
  }

  private Object parsed(String path, String text) {
    try {
      return Json.parse(text);
    } catch (Json.Malformed malformed) {
      report.fault(Check.U001, path, "it is not strict JSON: " + malformed.getMessage());
      return Map.of();
    }
  }

  /** Records stand as `{"type","version","record"}` in the file of their type. */
  private void form(String path, List<Object> values) {
    if (!path.startsWith("data/records/")) return;
    String type = path.substring("data/records/".length(), path.length() - ".jsonl".length());
    for (Object value : values)
      if (!(value instanceof Map<?, ?> whole)
          || !List.copyOf(whole.keySet()).equals(List.of("type", "version", "record"))
          || !type.equals(whole.get("type"))
          || !(whole.get("record") instanceof Map<?, ?>))
        report.fault(Check.U001, path, "a line is no record of its type");
  }

  private static List<Object> records(Map<String, List<Object>> values, String type) {
    List<Object> records = new ArrayList<>();
    for (Object value : values.getOrDefault("data/records/" + type + ".jsonl", List.of()))
      if (value instanceof Map<?, ?> whole && whole.get("record") instanceof Map<?, ?> record)
        records.add(record);
    return records;
  }

  private void exhibit(Map<?, ?> record) throws IOException {
    String id = String.valueOf(record.get("id"));
    List<String> files = bag.under("data/exhibits/" + id + ".");
    exhibits.add(id);
    expected.addAll(files);
    if (files.size() != 1) {
      report.fault(
          Check.U012, "data/records/exhibit.jsonl", "exhibit " + id + " is not there once");
      return;
    }
    String file = files.get(0);
    boolean size =
        record.get("size_bytes") instanceof Json.Num number && number.whole() == bag.size(file);
    if (!size || !bag.hash(file).equals(id))
      report.fault(Check.U012, file, "its bytes are not those of its record");
  }

  private void reading(Map<?, ?> record) throws IOException {
    String id = String.valueOf(record.get("id"));
    String file = "data/texts/" + id + ".txt";
    expected.add(file);
    if (!(record.get("text") instanceof String text)
        || !(record.get("reader") instanceof Map<?, ?> reader)
        || !(reader.get("settings") instanceof Map<?, ?> settings)) {
      report.fault(Check.U001, "data/records/reading.jsonl", "a reading lacks text or reader");
      return;
    }
    if (!bag.has(file) || !bag.text(file).equals(text))
      report.fault(Check.U010, file, "it is not the text of its reading");
    StringBuilder named = new StringBuilder();
    for (Map.Entry<?, ?> set : settings.entrySet())
      named
          .append(named.length() == 0 ? "" : ",")
          .append(set.getKey())
          .append('=')
          .append(set.getValue());
    String exhibit = String.valueOf(record.get("exhibit"));
    String joined =
        String.join(
            "\n",
            "undersigned/reading/1",
            exhibit,
            String.valueOf(reader.get("name")),
            String.valueOf(reader.get("version")),
            named,
            text);
    byte[] hash = Hash.of(joined.getBytes(StandardCharsets.UTF_8));
    if (!Hash.digits(hash).equals(id))
      report.fault(
          Check.U010,
          "data/records/reading.jsonl",
          "the id of " + id + " does not follow from its text");
    if (!exhibits.contains(exhibit))
      report.fault(
          Check.U010, "data/records/reading.jsonl", "the exhibit of " + id + " is not here");
    texts.put(id, text.codePoints().toArray());
  }

  /** Finds quotes at any depth and holds each against its text. */
  private void quotes(String path, Object value) {
    if (value instanceof List<?> list) for (Object each : list) quotes(path, each);
    if (!(value instanceof Map<?, ?> map)) return;
    if (map.keySet().equals(QUOTE)
        && map.get("at") instanceof Map<?, ?> at
        && at.keySet().equals(PLACE)) {
      if (!stands(map, at)) report.fault(Check.U010, path, "a quote does not stand in its text");
      return;
    }
    for (Object each : map.values()) quotes(path, each);
  }

  private boolean stands(Map<?, ?> quote, Map<?, ?> at) {
    int[] text = texts.get(String.valueOf(at.get("reading")));
    if (text == null
        || !(at.get("start") instanceof Json.Num from)
        || !(at.get("end") instanceof Json.Num to)) return false;
    long start = from.whole();
    long end = to.whole();
    if (start < 0 || end <= start || end > text.length) return false;
    return words(text, start, end).equals(quote.get("exact"))
        && words(text, Math.max(0, start - CONTEXT), start).equals(quote.get("before"))
        && words(text, end, Math.min(text.length, end + CONTEXT)).equals(quote.get("after"));
  }

  private static String words(int[] text, long start, long end) {
    return new String(text, (int) start, (int) (end - start));
  }

  private void count(Object value) {
    String path = "data/counts.jsonl";
    if (!(value instanceof Map<?, ?> count)
        || !(count.get("candidates") instanceof List<?> candidates)
        || !(count.get("merged") instanceof List<?> merged)) {
      report.fault(Check.U001, path, "a line is no count");
      return;
    }
    Map<String, String> joined = new HashMap<>();
    Set<String> persons = new HashSet<>();
    long ceiling = 0;
    for (Object each : candidates) {
      if (!(each instanceof Map<?, ?> candidate)
          || !(candidate.get("statements") instanceof List<?> on)) continue;
      String person = String.valueOf(candidate.get("person"));
      String standing = String.valueOf(candidate.get("standing"));
      if (!persons.add(person)) report.fault(Check.U011, path, "a person stands twice in a count");
      if (standing.equals("in")) joined.put(person, person);
      if (standing.equals("out")) continue;
      ceiling++;
      for (Object id : on)
        if (!statements.contains(String.valueOf(id)))
          report.fault(Check.U011, path, "a statement under a person is not here");
    }
    for (Object each : merged) {
      if (!(each instanceof Map<?, ?> pair)) continue;
      String one = String.valueOf(pair.get("one"));
      String other = String.valueOf(pair.get("other"));
      if (!joined.containsKey(one) || !joined.containsKey(other))
        report.fault(Check.U011, path, "a pair joins persons who are not surely in");
      else joined.put(root(joined, one), root(joined, other));
    }
    Set<String> roots = new HashSet<>();
    for (String person : joined.keySet()) roots.add(root(joined, person));
    if (!is(count.get("floor"), roots.size()))
      report.fault(Check.U011, path, "the floor is not the recount");
    if (!is(count.get("ceiling"), ceiling))
      report.fault(Check.U011, path, "the ceiling is not the recount");
  }

  private static String root(Map<String, String> joined, String person) {
    String at = person;
    while (!joined.get(at).equals(at)) at = joined.get(at);
    return at;
  }

  private static boolean is(Object value, long number) {
    return value instanceof Json.Num written && written.whole() == number;
  }
}
