package org.undersigned.verifier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * `bagit.txt`, `bag-info.txt` and the release record, which fixes payload and tags (1.1, 1.2, 3.4).
 */
final class ReleaseCheck {

  private static final String BAGIT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
  private static final List<String> MEMBERS =
      List.of(
          "dossier", "title", "released_at", "payload_manifest", "tags", "exhibits", "withheld");

  private final Bag bag;
  private final Report report;

  ReleaseCheck(Bag bag, Report report) {
    this.bag = bag;
    this.report = report;
  }

  /** A dossier whose own hashes stand but whose version is another is of a newer format. */
  boolean newer() throws IOException {
    if (!bag.stands("bag-info.txt") || !bag.stands(Proof.RELEASE)) return false;
    String first = bag.text("bag-info.txt").split("\n", 2)[0];
    if (first.matches("Bag-Software-Agent: undersigned dossier format \\d+")
        && !first.endsWith(" 1")) return true;
    return bag.text(Proof.RELEASE).matches("(?s)\\{\"type\":\"release\",\"version\":(?!1,)\\d+,.*");
  }

  void check() throws IOException {
    if (bag.has("bagit.txt") && !bag.text("bagit.txt").equals(BAGIT))
      report.fault(Check.U001, "bagit.txt", "it is not the fixed text");
    Map<?, ?> release = release();
    if (release.isEmpty()) return;
    info(release);
    if (!String.valueOf(release.get("payload_manifest")).equals(bag.hash(Bag.PAYLOAD)))
      report.fault(Check.U004, Bag.PAYLOAD, "the release record fixes another one");
    tags(release);
    exhibits(release);
  }

  private Map<?, ?> release() throws IOException {
    List<String> lines = bag.lines(Proof.RELEASE);
    try {
      if (lines.size() == 1
          && Json.parse(lines.get(0)) instanceof Map<?, ?> whole
          && List.copyOf(whole.keySet()).equals(List.of("type", "version", "record"))
          && whole.get("record") instanceof Map<?, ?> record
          && List.copyOf(record.keySet()).equals(MEMBERS)
          && record.get("tags") instanceof Map<?, ?>
          && record.get("exhibits") instanceof List<?>
          && record.get("withheld") instanceof List<?>) return record;
    } catch (Json.Malformed malformed) {
      report.fault(Check.U001, Proof.RELEASE, malformed.getMessage());
      return Map.of();
    }
    report.fault(Check.U001, Proof.RELEASE, "it is not one release record");
    return Map.of();
  }

  private void info(Map<?, ?> release) throws IOException {
    long octets = 0;
    List<String> payload = bag.under("data/");
    for (String path : payload) octets += bag.size(path);
    String at = String.valueOf(release.get("released_at"));
    String title = String.valueOf(release.get("title"));
    if (!at.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ") || !isTitle(title)) {
      report.fault(Check.U001, Proof.RELEASE, "its time or title has not the form");
      return;
    }
    List<String> lines = bag.lines("bag-info.txt");
    List<String> wanted =
        List.of(
            "Bag-Software-Agent: undersigned dossier format 1",
            "Bagging-Date: " + at.substring(0, 10),
            "External-Description: " + title,
            "External-Identifier: " + release.get("dossier"));
    if (lines.size() != 5 || !lines.subList(0, 4).equals(wanted))
      report.fault(Check.U001, "bag-info.txt", "its lines are not those of the release");
    else if (!lines.get(4).equals("Payload-Oxum: " + octets + "." + payload.size()))
      report.fault(Check.U002, "bag-info.txt", "Payload-Oxum is not the sum of what is there");
    report.note("Title: " + printable(title));
    report.note("Released, by the house's clock: " + at);
  }

  private static boolean isTitle(String title) {
    for (int i = 0; i < title.length(); i++)
      if (Character.getType(title.charAt(i)) == Character.CONTROL) return false;
    return !title.isEmpty()
        && title.codePointCount(0, title.length()) <= 1000
        && title.equals(title.strip());
  }

  /** Without characters that would steer a terminal or turn the direction of the text. */
  static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}]", "?");
  }

  private void tags(Map<?, ?> release) throws IOException {
    Map<String, String> fixed = new TreeMap<>();
    for (Map.Entry<?, ?> tag : ((Map<?, ?>) release.get("tags")).entrySet())
      fixed.put(String.valueOf(tag.getKey()), String.valueOf(tag.getValue()));
    if (!List.copyOf(((Map<?, ?>) release.get("tags")).keySet())
        .equals(List.copyOf(fixed.keySet())))
      report.fault(Check.U001, Proof.RELEASE, "its tags do not ascend");
    Set<String> there = new TreeSet<>(List.of("README.txt", "bag-info.txt", "bagit.txt"));
    there.addAll(bag.under("verify/"));
    for (String path : there)
      if (!bag.hash(path).equals(fixed.getOrDefault(path, "-")))
        report.fault(Check.U004, path, "the release record fixes another one");
    for (String path : fixed.keySet())
      if (!there.contains(path))
        report.fault(Check.U004, path, "the release record fixes it, and it is not there");
  }

  private void exhibits(Map<?, ?> release) {
    List<String> named = new ArrayList<>();
    for (Object each : (List<?>) release.get("exhibits")) named.add(String.valueOf(each));
    Set<String> there = new TreeSet<>();
    for (String path : bag.under("data/exhibits/")) {
      String name = path.substring("data/exhibits/".length());
      int dot = name.indexOf('.');
      there.add(dot < 0 ? name : name.substring(0, dot));
    }
    if (!named.equals(List.copyOf(there)))
      report.fault(Check.U013, Proof.RELEASE, "its exhibits are not those in the dossier");
    List<?> withheld = (List<?>) release.get("withheld");
    report.note(
        "Withheld by the house: " + (withheld.isEmpty() ? "nothing" : withheld.size() + " things"));
    for (Object each : withheld)
      if (each instanceof Map<?, ?> one)
        report.note("  - " + printable(one.get("what") + ": " + one.get("reason")));
  }
}
