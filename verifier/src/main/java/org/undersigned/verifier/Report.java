package org.undersigned.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was found: per check its faults, or why it was not made. */
final class Report {

  /** A fault: which check, which file, what is wrong there. */
  record Fault(Check check, String file, String what) {}

  private final List<Fault> faults = new ArrayList<>();
  private final Map<Check, String> notChecked = new TreeMap<>();
  private final List<String> notes = new ArrayList<>();
  private String cannotTell = "";

  void fault(Check check, String file, String what) {
    Fault fault = new Fault(check, file, what);
    if (!faults.contains(fault)) faults.add(fault);
  }

  void notChecked(Check check, String why) {
    notChecked.put(check, why);
  }

  /** Something the reader should see for themselves: the key, what was withheld. */
  void note(String note) {
    notes.add(note);
  }

  /** Ends the check without a verdict. */
  void cannotTell(String why) {
    if (cannotTell.isEmpty()) cannotTell = why;
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** 0 all matches, 1 something is altered, 2 cannot tell. */
  int exitCode() {
    if (!faults.isEmpty()) return 1;
    return cannotTell.isEmpty() ? 0 : 2;
  }

  /** Lines for people. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Check check : Check.values()) {
      List<Fault> own = of(check);
      String state = state(check, own);
      lines.add(check + "  " + state + "  " + check.what + reason(check, own));
      for (Fault each : own) lines.add("        " + each.file() + ": " + each.what());
    }
    lines.addAll(notes);
    lines.add(verdict());
    return lines;
  }

  private List<Fault> of(Check check) {
    List<Fault> own = new ArrayList<>();
    for (Fault each : faults) if (each.check() == check) own.add(each);
    return own;
  }

  private String state(Check check, List<Fault> own) {
    if (!own.isEmpty()) return "ALTERED    ";
    return notChecked.containsKey(check) || !cannotTell.isEmpty() ? "NOT CHECKED" : "matches    ";
  }

  private String reason(Check check, List<Fault> own) {
    String why = notChecked.getOrDefault(check, "");
    return own.isEmpty() && !why.isEmpty() ? " (" + why + ")" : "";
  }

  private String verdict() {
    if (!faults.isEmpty())
      return "VERDICT: ALTERED. This dossier is not what was released: see the files above.";
    if (!cannotTell.isEmpty()) return "VERDICT: CANNOT TELL: " + cannotTell;
    return "VERDICT: everything matches. This dossier is what the house with this key released.";
  }

  /** One JSON object: the verdict, and each check with its code, state and faults. */
  String json() {
    StringBuilder json = new StringBuilder("{\"verdict\":");
    json.append(Json.text(List.of("matches", "altered", "cannot tell").get(exitCode())));
    json.append(",\"reason\":").append(Json.text(cannotTell)).append(",\"checks\":[");
    String comma = "";
    for (Check check : Check.values()) {
      List<Fault> own = of(check);
      json.append(comma)
          .append("{\"code\":")
          .append(Json.text(check.name()))
          .append(",\"what\":")
          .append(Json.text(check.what))
          .append(",\"state\":")
          .append(Json.text(state(check, own).strip().toLowerCase(java.util.Locale.ROOT)))
          .append(",\"reason\":")
          .append(Json.text(notChecked.getOrDefault(check, "")))
          .append(",\"faults\":[");
      String inner = "";
      for (Fault fault : own) {
        json.append(inner)
            .append("{\"file\":")
            .append(Json.text(fault.file()))
            .append(",\"what\":")
            .append(Json.text(fault.what()))
            .append('}');
        inner = ",";
      }
      json.append("]}");
      comma = ",";
    }
    json.append("],\"notes\":[");
    comma = "";
    for (String note : notes) {
      json.append(comma).append(Json.text(note));
      comma = ",";
    }
    return json.append("]}").toString();
  }
}
