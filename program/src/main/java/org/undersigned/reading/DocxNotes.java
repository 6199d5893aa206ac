package org.undersigned.reading;

import java.util.HashMap;
import java.util.Map;

/// The marks of a document's notes: numbered as a reader sees them, in the order in which the text
/// points at them (ECMA-376 part 1, 17.11), not by the ids that the file has for them.
final class DocxNotes {
  private final Map<String, String> marks = new HashMap<>();
  private int footnotes;
  private int endnotes;
  private String note = "";

  /// What stands in the text where it points at a note.
  String reference(String element, String id) {
    if (id.isEmpty()) return "";
    boolean foot = element.equals("footnoteReference");
    String key = (foot ? "footnote " : "endnote ") + id;
    return " "
        + marks.computeIfAbsent(
            key, _ -> foot ? "[" + ++footnotes + "]" : "[" + roman(++endnotes) + "]");
  }

  /// A note, or another thing that has an id, begins.
  void enter(String element, String id) {
    note = element + " " + id;
  }

  /// What stands before the first paragraph of the note that was entered: its mark.
  String markOfThisNote() {
    String mark = marks.getOrDefault(note, "");
    note = "";
    return mark.isEmpty() ? "" : mark + " ";
  }

  /// Endnotes are numbered so unless the document says otherwise (17.11.17, 17.18.59).
  private static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] letters = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < values.length; i++)
      while (left >= values[i]) {
        roman.append(letters[i]);
        left -= values[i];
      }
    return roman.toString();
  }
}
